package vn.motcua.paper.digitisation;

import vn.motcua.Refusal;
import vn.motcua.Wording;

/** There is no copy of the paper: nothing was uploaded for it, or it has not been made yet. */
class NoCopy extends Refusal {

    NoCopy(String item, String number) {
        super(Wording.say("digitisation.none", item, number));
    }
}
