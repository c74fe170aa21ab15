package vn.motcua.paper;

import vn.motcua.Wording;

/** What a virus scanner says of a file. */
public enum ScanState {
    /** No scanner is configured. */
    NOT_SCANNED,
    CLEAN,
    /** The scanner did not answer: nobody gets the file until it has. */
    QUARANTINE,
    INFECTED;

    /** In Vietnamese. */
    public String label() {
        return Wording.say("paper.scan." + name());
    }

    /** Whether the file may be given to people and worked on. */
    public boolean usable() {
        return this == CLEAN || this == NOT_SCANNED;
    }
}
