package vn.motcua.standin;

import vn.motcua.Refusal;
import vn.motcua.Wording;

/** What a stand-in cannot be, in Vietnamese. */
final class StandInRefused extends Refusal {

    private final boolean forbidden;

    private StandInRefused(String reason, boolean forbidden) {
        super(reason);
        this.forbidden = forbidden;
    }

    static StandInRefused because(String key, Object... gaps) {
        return new StandInRefused(Wording.say("standin." + key, gaps), false);
    }

    static StandInRefused forbidden() {
        return new StandInRefused(Wording.say("standin.forbidden"), true);
    }

    boolean isForbidden() {
        return forbidden;
    }
}
