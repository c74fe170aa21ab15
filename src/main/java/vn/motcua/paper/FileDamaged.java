package vn.motcua.paper;

import java.io.IOException;
import vn.motcua.Wording;

/** What is kept is no longer what was kept: bits have changed, or bytes are missing. */
public class FileDamaged extends IOException {

    FileDamaged(String sha256) {
        super(Wording.say("paper.store.damaged", sha256));
    }
}
