package vn.motcua.paper;

import vn.motcua.Refusal;
import vn.motcua.Wording;

/** What should be kept is not there. */
public class FileMissing extends Refusal {

    FileMissing(String sha256) {
        super(Wording.say("paper.store.missing", sha256));
    }
}
