package vn.motcua.result;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.Wording;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.TimelineEntry;

/**
 * How far the consultation of one agency has come, by the log.
 *
 * @param answerBy moment after which silence is consent; null when none was set
 */
record Consultation(State state, @Nullable Instant answerBy) {

    enum State {
        NOT_ASKED,
        AWAITED,
        GIVEN,
        PRESUMED
    }

    static Consultation of(Dossier dossier, String agency) {
        Consultation last = new Consultation(State.NOT_ASKED, null);
        for (TimelineEntry entry : dossier.timeline()) {
            last = last.after(entry.event(), agency);
        }
        return last;
    }

    private Consultation after(DossierEvent event, String agency) {
        if (event instanceof Dossier.OpinionAsked asked && asked.agency().equals(agency)) {
            return new Consultation(State.AWAITED, asked.answerBy() == null ? null : Instant.parse(asked.answerBy()));
        } else if (event instanceof Dossier.OpinionGiven given && given.agency().equals(agency)) {
            return new Consultation(State.GIVEN, answerBy);
        } else if (event instanceof Dossier.ConsentPresumed presumed
                && presumed.agency().equals(agency)) {
            return new Consultation(State.PRESUMED, answerBy);
        }
        return this;
    }

    /** Its time is over, whether the dossier's process has noticed or not. */
    boolean lateAt(Instant now) {
        return state == State.PRESUMED || answerBy != null && now.isAfter(answerBy);
    }

    boolean awaitedAt(Instant now) {
        return state == State.AWAITED && !lateAt(now);
    }

    /** The agency by its Vietnamese name; by its code where the bundle has none. */
    static String name(String agency) {
        String key = "agency." + agency;
        return Wording.knows(key) ? Wording.say(key) : agency;
    }
}
