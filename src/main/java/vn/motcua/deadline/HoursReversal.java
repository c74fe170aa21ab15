package vn.motcua.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.Wording;

/**
 * Hours that one unit was to keep are taken back.
 *
 * @param restored the calendars without them
 */
record HoursReversal(UnitHoursAmendment announced, String source, OfficeCalendars restored) implements CalendarChange {

    @Override
    public String unit() {
        return announced.unit();
    }

    @Override
    public LocalDate first() {
        return announced.hours(LocalTime.NOON).from();
    }

    @Override
    public @Nullable LocalDate last() {
        return null;
    }

    @Override
    public OfficeCalendars appliedTo(OfficeCalendars calendars) {
        return restored;
    }

    @Override
    public String cause() {
        return Wording.say("calendar.hours-reversed", source);
    }

    @Override
    public List<?> rows(Instant recordedAt, String recordedBy) {
        return List.of(announced.reversal(source, recordedAt, recordedBy));
    }
}
