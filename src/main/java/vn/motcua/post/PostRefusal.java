package vn.motcua.post;

import vn.motcua.Refusal;

/** What cannot be done with a consignment, in words for whoever holds it in hand. */
public class PostRefusal extends Refusal {

    PostRefusal(String message) {
        super(message);
    }
}
