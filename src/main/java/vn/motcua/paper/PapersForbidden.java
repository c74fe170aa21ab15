package vn.motcua.paper;

import vn.motcua.Refusal;
import vn.motcua.Wording;

/** For the person who asks, what looks after all files of the city is closed. */
class PapersForbidden extends Refusal {

    PapersForbidden() {
        super(Wording.say("paper.forbidden"));
    }
}
