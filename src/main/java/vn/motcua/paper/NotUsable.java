package vn.motcua.paper;

import vn.motcua.Refusal;
import vn.motcua.Wording;

/** A file that nobody is given: it waits for the virus scanner, or a virus was found in it. */
class NotUsable extends Refusal {

    NotUsable(ScanState state) {
        super(Wording.say("paper.not-usable." + state.name()));
    }
}
