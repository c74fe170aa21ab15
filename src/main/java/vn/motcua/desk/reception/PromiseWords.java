package vn.motcua.desk.reception;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import vn.motcua.Wording;
import vn.motcua.deadline.WorkingCalendar;
import vn.motcua.dossier.Dossier;

/** Says when the citizen is to have the result. */
final class PromiseWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("'ngày' dd/MM/yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private PromiseWords() {}

    private static String weekday(LocalDateTime local) {
        return Wording.say("reception.weekday." + local.getDayOfWeek().getValue());
    }

    /** @param counted whether there is a clock; without a due moment it stands still */
    static String of(Dossier dossier, @Nullable Instant due, boolean counted) {
        if (due != null) {
            LocalDateTime local = WorkingCalendar.local(due);
            return Wording.say("reception.due", TIME.format(local), weekday(local), DAY.format(local));
        } else if (counted) {
            return Wording.say("reception.due.stopped");
        }
        return Wording.say(dossier.progress().accepted() ? "reception.due.at-receipt" : "reception.due.not-accepted");
    }
}
