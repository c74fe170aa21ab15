package vn.motcua.paper;

import vn.motcua.Refusal;
import vn.motcua.Wording;

/** A file is part of a signed copy and stays. */
class SealedPaper extends Refusal {

    SealedPaper(String itemName) {
        super(Wording.say("paper.sealed", itemName));
    }
}
