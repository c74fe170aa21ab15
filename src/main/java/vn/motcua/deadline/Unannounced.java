package vn.motcua.deadline;

import java.time.LocalDate;

/** A gap in a year's schedule, in Vietnamese; open until a day of its window is amended or the window is over. */
public record Unannounced(LocalDate from, LocalDate to, String statement) {

    boolean coversAny(Iterable<CalendarDay> days) {
        for (CalendarDay day : days) {
            if (!day.date().isBefore(from) && !day.date().isAfter(to)) {
                return true;
            }
        }
        return false;
    }
}
