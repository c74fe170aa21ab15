package vn.motcua.paper.digitisation.scan;

import vn.motcua.Wording;

/** Why an officer should look at a page instead of trusting what was read. */
public enum Doubt {
    /** There is ink that belongs to no word: handwriting, a picture, a block that was overlooked. */
    UNREAD_INK,
    /** Words were found, but the engine hardly believes them. */
    UNSURE,
    /** The file's page could not be shown as a picture; an empty sheet stands for it. */
    UNREADABLE;

    /** For the officer. */
    public String label() {
        return Wording.say("digitisation.doubt." + name());
    }
}
