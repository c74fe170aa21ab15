package vn.motcua.live;

import java.util.Optional;

/** A module whose pages are told of changes. */
public interface HintSource {

    /** What has changed since it was asked before; asked once a second while any page listens. */
    Optional<Hint> news();
}
