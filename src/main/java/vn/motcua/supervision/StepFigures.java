package vn.motcua.supervision;

import static vn.motcua.deadline.WorkingCalendar.local;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.motcua.deadline.Deadline;
import vn.motcua.deadline.WorkingCalendar;

/**
 * How long steps took, and from their beginning to the result. A step that was done is counted once and stays counted, in the sums of
 * the city and for the unit that decided then.
 */
final class StepFigures {

    private static final String DONE =
            "insert into done_step (dossier_number, procedure_slug, unit_code, step, on_day, time_class,"
                    + " late, paused_minutes) values (?, ?, ?, ?, ?, ?, ?, ?)";

    private final List<Object[]> done = new ArrayList<>();

    private final Tally steps = new Tally(
            "step_time",
            List.of("procedure_slug", "on_day", "step", "time_class"),
            List.of("stays", "late", "paused_minutes"));
    private final Tally rests =
            new Tally("rest_time", List.of("procedure_slug", "on_month", "step", "time_class"), List.of("dossiers"));

    void done(Watched dossier, Stay stay, @Nullable Deadline clock, WorkingCalendar calendar) {
        Minutes minutes = Minutes.between(stay.entered(), stay.left(), clock, calendar);
        LocalDate day = local(stay.left()).toLocalDate();
        int timeClass = TimeClass.of(minutes.worked());
        Instant due = dossier.dueAt();
        boolean late = due != null && stay.left().isAfter(due);
        List<Object> key = List.of(dossier.procedure(), day, stay.step(), timeClass);
        steps.add(key, "stays", 1);
        steps.add(key, "late", late ? 1 : 0);
        steps.add(key, "paused_minutes", minutes.paused());
        done.add(new Object[] {
            dossier.number(), dossier.procedure(), dossier.unit(), stay.step(), day, timeClass, late, minutes.paused()
        });
    }

    /** The dossier has its result. */
    void closed(
            Watched dossier, Instant closedAt, List<Stay> stays, @Nullable Deadline clock, WorkingCalendar calendar) {
        LocalDate month = local(closedAt).toLocalDate().withDayOfMonth(1);
        stays.stream().filter(stay -> stay.entered().isBefore(closedAt)).forEach(stay -> {
            long rest =
                    Minutes.between(stay.entered(), closedAt, clock, calendar).worked();
            rests.add(List.of(dossier.procedure(), month, stay.step(), TimeClass.of(rest)), "dossiers", 1);
        });
    }

    void writeTo(JdbcTemplate database) {
        steps.writeTo(database);
        rests.writeTo(database);
        database.batchUpdate(DONE, done);
    }
}
