package vn.motcua.desk;

import java.time.Instant;
import vn.motcua.Wording;
import vn.motcua.deadline.CalendarNotLoaded;
import vn.motcua.deadline.Deadline;
import vn.motcua.deadline.WarningLevel;
import vn.motcua.deadline.WorkingCalendar;

/**
 * What is left of a legal deadline, as an officer reads it.
 *
 * @param level GREEN, AMBER or RED; PAUSED while the clock stands still
 * @param minutes office minutes left; negative past due
 * @param text in working days and hours: "còn 2 ngày 3 giờ làm việc"
 */
record TimeLeft(String level, String levelText, long minutes, String text) {

    private static final int HOUR = 60;

    /** Of a deadline that reaches into a year without a calendar nothing can be counted; the line says so and the list stands. */
    static TimeLeft of(Deadline deadline, WorkingCalendar calendar, Instant now) {
        try {
            return counted(deadline, calendar, now);
        } catch (CalendarNotLoaded unknown) {
            WarningLevel level =
                    deadline.dueAt() != null && now.isAfter(deadline.dueAt()) ? WarningLevel.RED : WarningLevel.AMBER;
            return new TimeLeft(
                    level.name(), level.label(), 0, Wording.say("left.unknown", String.valueOf(unknown.year())));
        }
    }

    private static TimeLeft counted(Deadline deadline, WorkingCalendar calendar, Instant now) {
        long day = calendar.hours(WorkingCalendar.local(now).toLocalDate()).minutesOfDay();
        if (deadline.suspended()) {
            long left = deadline.minutesLeft(calendar, now);
            return new TimeLeft(
                    "PAUSED", Wording.say("left.paused"), left, Wording.say("left.paused-with", spoken(left, day)));
        }
        WarningLevel level = deadline.level(calendar, now);
        Instant due = deadline.dueAt();
        if (level != WarningLevel.RED || due == null) {
            long left = deadline.minutesLeft(calendar, now);
            return new TimeLeft(level.name(), level.label(), left, Wording.say("left.running", spoken(left, day)));
        }
        long over = calendar.minutesBetween(WorkingCalendar.local(due), WorkingCalendar.local(now));
        return new TimeLeft(level.name(), level.label(), -over, Wording.say("left.over", spoken(over, day)));
    }

    /** @param day office minutes of a working day */
    static String spoken(long minutes, long day) {
        long days = minutes / day;
        long hours = minutes % day / HOUR;
        if (days == 0 && hours == 0) {
            return Wording.say("left.minutes", minutes);
        } else if (hours == 0) {
            return Wording.say("left.days", days);
        }
        return days == 0 ? Wording.say("left.hours", hours) : Wording.say("left.days-hours", days, hours);
    }
}
