package vn.motcua.post;

import vn.motcua.Wording;

/** Nobody knows who sent this, or when. */
class UnsignedMessage extends PostRefusal {

    UnsignedMessage() {
        super(Wording.say("post.unsigned"));
    }
}
