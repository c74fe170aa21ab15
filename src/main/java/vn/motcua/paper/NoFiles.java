package vn.motcua.paper;

import vn.motcua.Refusal;
import vn.motcua.Wording;

/** An upload without files. */
class NoFiles extends Refusal {

    NoFiles() {
        super(Wording.say("paper.no-files"));
    }
}
