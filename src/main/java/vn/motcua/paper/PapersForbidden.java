package vn.motcua.paper;

import vn.motcua.Refusal;
import vn.motcua.Wording;

/** The person who asks does not look after the files of a unit or of the city. */
public class PapersForbidden extends Refusal {

    /** @param key of the sentence that says who does */
    public PapersForbidden(String key) {
        super(Wording.say(key));
    }
}
