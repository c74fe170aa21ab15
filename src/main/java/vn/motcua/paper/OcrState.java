package vn.motcua.paper;

import vn.motcua.Wording;

/** How far the digitisation of a paper has come. */
public enum OcrState {
    /** Waits for a worker, or one has it in hand. */
    PENDING,
    DONE,
    /** There is a copy, but some pages are in doubt: an officer should look at them. */
    PARTIAL,
    /** There is a copy without text, because the machine cannot read; it is read when one can. */
    NOT_AVAILABLE,
    /** There is no copy. */
    FAILED;

    /** In Vietnamese. */
    public String label() {
        return Wording.say("digitisation.state." + name());
    }
}
