package vn.motcua.paper;

import vn.motcua.Refusal;
import vn.motcua.Wording;

/** One sweep at a time. */
class SweepRunning extends Refusal {

    SweepRunning() {
        super(Wording.say("paper.sweep-running"));
    }
}
