package vn.motcua.authority;

import java.util.Collection;
import java.util.Optional;

/** Who is asking, and the groups of that person. The platform answers, from the engine. */
public interface Identities {

    Optional<String> userId();

    Collection<String> groupIds();
}
