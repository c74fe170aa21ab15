package vn.motcua.post;

import vn.motcua.Wording;

/** Someone acts for the office that sends without being of it. */
class NotTheSender extends PostRefusal {

    NotTheSender(String name) {
        super(Wording.say("post.not-the-sender", name));
    }
}
