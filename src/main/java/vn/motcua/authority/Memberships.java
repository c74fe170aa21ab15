package vn.motcua.authority;

import java.util.Set;

/** The groups of accounts. The platform keeps them, in the engine. Whoever calls has checked the right to. */
public interface Memberships {

    /** Empty when there is no such account. */
    Set<String> groupsOf(String account);

    /** Nothing happens when the account is in it already. */
    void add(String account, String group);

    /** Nothing happens when the account is not in it. */
    void remove(String account, String group);
}
