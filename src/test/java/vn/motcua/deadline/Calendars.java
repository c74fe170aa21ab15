package vn.motcua.deadline;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** The calendar as shipped, and moments told in local time. */
final class Calendars {

    static final OfficeHours HOURS = new OfficeHours(
            LocalTime.of(7, 30), LocalTime.of(11, 30), LocalTime.of(13, 0), LocalTime.of(17, 0), LocalTime.of(15, 0));

    static final WorkingCalendar SHIPPED = new WorkingCalendar(
            new OfficeDays(new CalendarFiles(CalendarFiles.DEFAULT_PATTERN).read()), new OfficeTimes(HOURS));

    private Calendars() {}

    static Instant at(String local) {
        return WorkingCalendar.instant(LocalDateTime.parse(local));
    }
}
