package vn.motcua.post;

import vn.motcua.Wording;

/** The carrier gave no answer that can be used; the sentence is for whoever looks at the consignment. */
class CarrierDown extends RuntimeException {

    private final boolean asked;

    private CarrierDown(String sentence, boolean asked, Throwable cause) {
        super(sentence, cause);
        this.asked = asked;
    }

    static CarrierDown silent(Throwable cause) {
        return new CarrierDown(Wording.say("post.carrier-silent"), true, cause);
    }

    static CarrierDown failing(int status, Throwable cause) {
        return new CarrierDown(Wording.say("post.carrier-fails", String.valueOf(status)), true, cause);
    }

    static CarrierDown unreadable(Throwable cause) {
        return new CarrierDown(Wording.say("post.carrier-unreadable"), true, cause);
    }

    /** It has failed so often that it is left alone for a while. */
    static CarrierDown leftAlone(Throwable cause) {
        return new CarrierDown(Wording.say("post.carrier-left-alone"), false, cause);
    }

    /** Whether the carrier was asked at all. */
    boolean asked() {
        return asked;
    }
}
