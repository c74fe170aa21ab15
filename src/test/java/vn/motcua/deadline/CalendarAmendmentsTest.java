package vn.motcua.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.deadline.Calendars.at;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;

@DeadlineSlice
class CalendarAmendmentsTest {

    private static final List<CalendarDay> TET = List.of(holiday("2027-02-05"), holiday("2027-02-08"));

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
    void startThreeClocks() {
        start("before", "2027-01-18T09:00");
        start("across", "2027-02-02T09:00");
        start("held", "2027-02-02T09:00");
        clock.suspend("held", at("2027-02-03T10:00"), "chờ", "căn cứ");
        entities.flush();
        entities.clear();
        events.clear();
    }

    @AfterEach
    void forgetWhatIsRolledBack() {
        calendars.forget();
    }

    @Test
    void aDryRunListsWhatWouldMoveAndChangesNothing() {
        assertThat(amendments.amend(city(TET), "quantri", true)).containsExactly(acrossTet());
        assertThat(clock.find("across").orElseThrow().dueAt()).isEqualTo(at("2027-02-11T17:00"));
        assertThat(calendars.current().isWorkingDay(LocalDate.of(2027, 2, 8))).isTrue();
        assertThat(events.stream(Deadline.Moved.class)).isEmpty();
    }

    @Test
    void anAnnouncementMovesTheRunningClocksAtOnce() {
        assertThat(amendments.amend(city(TET), "quantri", false)).containsExactly(acrossTet());
        assertThat(clock.find("before").orElseThrow().dueAt()).isEqualTo(at("2027-01-27T17:00"));
        assertThat(clock.find("across").orElseThrow().dueAt()).isEqualTo(at("2027-02-15T17:00"));
        assertThat(clock.find("held").orElseThrow().dueAt()).isNull();
        assertThat(calendars.current().isWorkingDay(LocalDate.of(2027, 2, 8))).isFalse();
        assertThat(events.stream(Deadline.Moved.class))
                .containsExactly(new Deadline.Moved("across", at("2027-02-15T17:00"), "Lịch làm việc thay đổi"));
    }

    @Test
    void movesMoreThanOnePage() {
        for (int i = 0; i < 501; i++) {
            start("many-%04d".formatted(i), "2027-02-02T09:00");
            entities.clear();
        }
        assertThat(amendments.amend(city(TET), "quantri", false)).hasSize(502);
    }

    @Test
    void aSuspendedClockMeetsTheNewDaysWhenItResumes() {
        amendments.amend(city(TET), "quantri", false);
        assertThat(clock.resume("held", at("2027-02-03T10:00")).dueAt()).isEqualTo(at("2027-02-15T17:00"));
    }

    @Test
    void theNewestAnnouncementOfADateWins() {
        amendments.amend(city(TET), "quantri", false);
        CalendarDay back = new CalendarDay(LocalDate.of(2027, 2, 8), DayKind.WORKING_DAY, "Đi làm", "Công văn", true);
        assertThat(amendments.amend(city(List.of(back)), "quantri", false))
                .singleElement()
                .extracting(MovedDeadline::newDueAt)
                .isEqualTo(MovedDeadline.offset(at("2027-02-12T17:00")));
        assertThat(calendars.current().isWorkingDay(LocalDate.of(2027, 2, 8))).isTrue();
    }

    @Test
    void aMoveIntoAYearWithoutDataIsRefused() {
        start("last", "2027-12-22T09:00");
        assertThatThrownBy(() -> amendments.amend(city(List.of(holiday("2027-12-31"))), "quantri", true))
                .isInstanceOf(CalendarNotLoaded.class)
                .hasMessageContaining("2028");
    }

    private void start(String number, String moment) {
        clock.start(number, "construction-permit", "normal", "20209", at(moment));
    }

    private static CalendarChange city(List<CalendarDay> days) {
        return new CalendarChange.Days(null, days);
    }

    private static MovedDeadline acrossTet() {
        return new MovedDeadline(
                "across",
                MovedDeadline.offset(at("2027-02-11T17:00")),
                MovedDeadline.offset(at("2027-02-15T17:00")),
                960);
    }

    private static CalendarDay holiday(String date) {
        return new CalendarDay(LocalDate.parse(date), DayKind.HOLIDAY, "Tết Nguyên đán", "Thông báo 1/TB", true);
    }
}
