package vn.motcua.procedure.migration;

import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jspecify.annotations.Nullable;
import vn.motcua.Wording;
import vn.motcua.procedure.migration.Change.Element;
import vn.motcua.procedure.migration.Change.TimerMove;

/** What became of a timer, as the analyst reads it. */
final class TimerMoves {

    private TimerMoves() {}

    static TimerMove removed(Element timer, @Nullable Date due) {
        return new TimerMove(timer, Moments.text(due), null, true, Wording.say("migration.timer.removed"));
    }

    static TimerMove appeared(Element timer, @Nullable Date due) {
        return new TimerMove(timer, null, Moments.text(due), true, Wording.say("migration.timer.new") + soon(due));
    }

    /** @param what kept, clock or recounted */
    static TimerMove stayed(Element timer, @Nullable Date old, @Nullable Date due, String what) {
        boolean changes = !Moments.same(old, due);
        String note = Wording.say("migration.timer." + what) + (changes ? soon(due) : "");
        return new TimerMove(timer, Moments.text(old), Moments.text(due), changes, note);
    }

    private static String soon(@Nullable Date due) {
        return due != null && due.before(ClockUtil.getCurrentTime()) ? " " + Wording.say("migration.timer.past") : "";
    }
}
