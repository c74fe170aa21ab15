package vn.motcua.signature;

import vn.motcua.Refusal;
import vn.motcua.Wording;

/** Nobody knows who sent this, or when. */
class UnsignedMessage extends Refusal {

    UnsignedMessage() {
        super(Wording.say("signature.unsigned"));
    }
}
