package vn.motcua.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.Wording;

/** What was announced after the files were written. */
sealed interface CalendarChange
        permits CalendarChange.Days, CalendarChange.Reversal, CalendarChange.Hours, HoursReversal {

    /** Code of the one unit it concerns; null for all. */
    @Nullable
    String unit();

    LocalDate first();

    /** The last day that changes; null when all that follow do. */
    @Nullable
    LocalDate last();

    OfficeCalendars appliedTo(OfficeCalendars calendars);

    /** Vietnamese, for the history of the dossiers that move. */
    String cause();

    /** What is kept of it: entities, one a row. */
    List<?> rows(Instant recordedAt, String recordedBy);

    /** Days off and days worked. */
    record Days(@Nullable String unit, List<CalendarDay> days) implements CalendarChange {

        @Override
        public LocalDate first() {
            return days.stream()
                    .map(CalendarDay::date)
                    .min(LocalDate::compareTo)
                    .orElseThrow();
        }

        @Override
        public LocalDate last() {
            return days.stream()
                    .map(CalendarDay::date)
                    .max(LocalDate::compareTo)
                    .orElseThrow();
        }

        @Override
        public OfficeCalendars appliedTo(OfficeCalendars calendars) {
            return unit == null ? calendars.amendedBy(days) : calendars.amendedBy(unit, days);
        }

        @Override
        public String cause() {
            String names = days.stream().map(CalendarDay::name).distinct().collect(Collectors.joining("; "));
            return unit == null ? Wording.say("calendar.changed") : Wording.say("calendar.changed-at-unit", names);
        }

        @Override
        public List<?> rows(Instant recordedAt, String recordedBy) {
            String request = UUID.randomUUID().toString();
            return days.stream()
                    .map(day -> new CalendarAmendment(unit, day, recordedAt, recordedBy, request))
                    .toList();
        }
    }

    /**
     * What was announced is taken back.
     *
     * @param restored the calendars without it
     */
    record Reversal(List<CalendarAmendment> announced, String source, OfficeCalendars restored)
            implements CalendarChange {

        private Days days() {
            return new Days(
                    announced.get(0).unit(),
                    announced.stream().map(CalendarAmendment::day).toList());
        }

        @Override
        public @Nullable String unit() {
            return days().unit();
        }

        @Override
        public LocalDate first() {
            return days().first();
        }

        @Override
        public LocalDate last() {
            return days().last();
        }

        @Override
        public OfficeCalendars appliedTo(OfficeCalendars calendars) {
            return restored;
        }

        @Override
        public String cause() {
            return Wording.say("calendar.reversed", source);
        }

        @Override
        public List<?> rows(Instant recordedAt, String recordedBy) {
            return announced.stream()
                    .map(each -> each.reversal(source, recordedAt, recordedBy))
                    .toList();
        }
    }

    /** Other office hours at one unit, from a day on. */
    record Hours(UnitHours hours) implements CalendarChange {

        private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

        @Override
        public String unit() {
            return hours.unit();
        }

        @Override
        public LocalDate first() {
            return hours.from();
        }

        @Override
        public @Nullable LocalDate last() {
            return null;
        }

        @Override
        public OfficeCalendars appliedTo(OfficeCalendars calendars) {
            return calendars.changedBy(List.of(hours));
        }

        @Override
        public String cause() {
            return Wording.say("calendar.hours-changed", DAY.format(hours.from()));
        }

        @Override
        public List<?> rows(Instant recordedAt, String recordedBy) {
            return List.of(new UnitHoursAmendment(hours, recordedAt, recordedBy));
        }
    }
}
