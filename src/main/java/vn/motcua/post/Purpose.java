package vn.motcua.post;

import java.util.Locale;
import vn.motcua.Wording;

/** Why papers travel. */
public enum Purpose {
    /** Originals, from the office that received them to the one that decides. */
    TO_AUTHORITY,
    /** The result and what came with it, back to the office that received the dossier. */
    RESULT_TO_CENTRE,
    RESULT_TO_CITIZEN,
    /** What the citizen handed in, when it is refused or withdrawn. */
    PAPERS_RETURNED;

    /** As models and the API write it: {@code to-authority}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Vietnamese. */
    public String label() {
        return Wording.say("post.purpose." + code());
    }

    boolean toCitizen() {
        return this == RESULT_TO_CITIZEN || this == PAPERS_RETURNED;
    }

    boolean carriesResult() {
        return this == RESULT_TO_CENTRE || this == RESULT_TO_CITIZEN;
    }
}
