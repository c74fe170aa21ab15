package vn.motcua.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.deadline.Calendars.at;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;

/** Two dossiers of the same day, decided at two units: what one unit changes moves its own. */
@DeadlineSlice
class CalendarsOfUnitsTest {

    private static final CalendarChange CLOSED = new CalendarChange.Days(
            "20209",
            List.of(new CalendarDay(LocalDate.of(2026, 12, 2), DayKind.CLOSED, "Chuyển trụ sở", "Thông báo 5", true)));

    @Autowired
    LegalClock clock;

    @Autowired
    CalendarAmendments amendments;

    @Autowired
    WorkingCalendars calendars;

    @Autowired
    EntityManager entities;

    @Autowired
    ApplicationEvents events;

    @BeforeEach
    void startTwoClocks() {
        clock.start("here", "construction-permit", "normal", "20209", at("2026-11-30T09:00"));
        clock.start("there", "construction-permit", "normal", "20308", at("2026-11-30T09:00"));
        reload();
        events.clear();
    }

    @AfterEach
    void forgetWhatIsRolledBack() {
        calendars.forget();
    }

    @Test
    void aClosedDayAtOneUnitMovesItsDeadlinesAndNoOther() {
        assertThat(amendments.amend(CLOSED, "quantri", true)).containsExactly(moved("here", "2026-12-10T17:00", 480));
        assertThat(due("here")).isEqualTo(at("2026-12-09T17:00"));
        assertThat(events.stream(Deadline.Recounted.class)).isEmpty();

        assertThat(amendments.amend(CLOSED, "quantri", false)).containsExactly(moved("here", "2026-12-10T17:00", 480));
        assertThat(due("here")).isEqualTo(at("2026-12-10T17:00"));
        assertThat(due("there")).isEqualTo(at("2026-12-09T17:00"));
        assertThat(events.stream(Deadline.Recounted.class))
                .containsExactly(new Deadline.Recounted(
                        "here",
                        at("2026-12-09T17:00"),
                        at("2026-12-10T17:00"),
                        "Lịch làm việc của cơ quan giải quyết thay đổi: Chuyển trụ sở"));
        assertThat(calendars.current().isWorkingDay(LocalDate.of(2026, 12, 2))).isTrue();
    }

    @Test
    void otherHoursAtOneUnitMoveItsDeadlinesAndNoOther() {
        assertThat(amendments.amend(hours("2026-12-09", 16), "quantri", false))
                .containsExactly(moved("here", "2026-12-09T16:00", -60));
        reload();
        calendars.forget();
        assertThat(due("here")).isEqualTo(at("2026-12-09T16:00"));
        assertThat(due("there")).isEqualTo(at("2026-12-09T17:00"));
        assertThat(calendars.of("20209").hours(LocalDate.of(2026, 12, 9)))
                .isEqualTo(new OfficeHours(
                        LocalTime.of(7, 0),
                        LocalTime.of(11, 0),
                        LocalTime.of(13, 0),
                        LocalTime.of(16, 0),
                        LocalTime.of(15, 0)));
        assertThat(calendars.of("20209").hours(LocalDate.of(2026, 12, 8))).isEqualTo(Calendars.HOURS);
        assertThat(calendars.current().hours(LocalDate.of(2026, 12, 9))).isEqualTo(Calendars.HOURS);
    }

    @Test
    void hoursThatBeginAfterTheDeadlineMoveNothing() {
        assertThat(amendments.amend(hours("2026-12-10", 16), "quantri", false)).isEmpty();
    }

    @Test
    void theClocksOfAUnitRunByItsCalendarInAllTheyDo() {
        amendments.amend(CLOSED, "quantri", false);
        clock.suspend("here", at("2026-12-01T10:00"), "chờ", "căn cứ");
        clock.suspend("there", at("2026-12-01T10:00"), "chờ", "căn cứ");
        assertThat(clock.resume("here", at("2026-12-01T10:00")).dueAt()).isEqualTo(at("2026-12-10T17:00"));
        assertThat(clock.resume("there", at("2026-12-01T10:00")).dueAt()).isEqualTo(at("2026-12-09T17:00"));
        clock.start("new", "construction-permit", "normal", "20209", at("2026-12-01T09:00"));
        assertThat(due("new")).isEqualTo(at("2026-12-11T17:00"));
    }

    @Test
    void aDossierSentOnIsCountedByTheOtherOffice() {
        amendments.amend(CLOSED, "quantri", false);
        events.clear();
        clock.moveTo("there", "20209", at("2026-12-01T10:00"));
        assertThat(due("there")).isEqualTo(at("2026-12-10T17:00"));
        assertThat(clock.find("there").orElseThrow().unit()).isEqualTo("20209");
        assertThat(events.stream(Deadline.Recounted.class))
                .singleElement()
                .extracting(Deadline.Recounted::after)
                .isEqualTo(at("2026-12-10T17:00"));
        assertThat(events.stream(Deadline.Moved.class)).hasSize(1);
    }

    @Test
    void sentOnWithoutAClockOrAfterItsEndNothingHappens() {
        clock.moveTo("never-started", "20209", at("2026-12-01T10:00"));
        clock.close("there", at("2026-12-01T10:00"));
        clock.moveTo("there", "20209", at("2026-12-02T10:00"));
        assertThat(clock.find("there").orElseThrow().unit()).isEqualTo("20308");
        assertThat(events.stream(Deadline.Recounted.class)).isEmpty();
    }

    private static CalendarChange hours(String from, int close) {
        var hours = new OfficeHours(
                LocalTime.of(7, 0),
                LocalTime.of(11, 0),
                LocalTime.of(13, 0),
                LocalTime.of(close, 0),
                LocalTime.of(15, 0));
        return new CalendarChange.Hours(new UnitHours("20209", LocalDate.parse(from), hours, "Quyết định 7"));
    }

    private static MovedDeadline moved(String number, String to, long workingMinutes) {
        return new MovedDeadline(
                number, MovedDeadline.offset(at("2026-12-09T17:00")), MovedDeadline.offset(at(to)), workingMinutes);
    }

    private @Nullable Instant due(String number) {
        return clock.find(number).orElseThrow().dueAt();
    }

    private void reload() {
        entities.flush();
        entities.clear();
    }
}
