package vn.motcua;

/** What the state of things or the law does not allow. Nothing was changed; the Vietnamese message says what, where and why. */
public abstract class Refusal extends RuntimeException {

    protected Refusal(String message) {
        super(message);
    }

    /** Never null, unlike the inherited message. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
