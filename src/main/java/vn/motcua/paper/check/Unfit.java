package vn.motcua.paper.check;

import vn.motcua.Refusal;
import vn.motcua.Wording;

/** A file that cannot be taken as a paper. */
public final class Unfit extends Refusal {

    private final String file;
    private final String rule;

    Unfit(String file, Flaw flaw) {
        super(Wording.say("paper.unfit", file, flaw.sentence()));
        this.file = file;
        this.rule = flaw.rule();
    }

    /** A file in which the scanner found a virus. */
    public static Unfit infected(String file, String virus) {
        return new Unfit(file, new Flaw("virus", virus));
    }

    /** Nothing is wrong but that it is too large. */
    public boolean tooLarge() {
        return rule.equals(IsNotTooLarge.NAME);
    }

    /** Its name as it is shown. */
    public String file() {
        return file;
    }

    /** The rule that it breaks, in a word for programs. */
    public String rule() {
        return rule;
    }
}
