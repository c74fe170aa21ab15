package vn.motcua.post;

import vn.motcua.Wording;

/** There is no such unit, or its list does not concern the person asking. */
class NoSuchList extends PostRefusal {

    NoSuchList(String unit) {
        super(Wording.say("post.unit-unknown", unit));
    }
}
