package vn.motcua.paper;

import vn.motcua.Refusal;
import vn.motcua.Wording;

/** More bytes than may be kept. */
public class TooLarge extends Refusal {

    TooLarge(long limit) {
        super(Wording.say("paper.store.too-large", Sizes.say(limit)));
    }
}
