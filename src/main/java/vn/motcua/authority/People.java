package vn.motcua.authority;

import java.util.List;
import java.util.Optional;

/** The people behind the accounts. The platform answers, from the engine. */
public interface People {

    /** Full name as it stands at the account; empty when there is no such account, or it has no name. */
    Optional<String> nameOf(String account);

    /** Accounts of those who hold a role at a unit, by their group; at most 200, by account. */
    List<String> inGroup(String group);
}
