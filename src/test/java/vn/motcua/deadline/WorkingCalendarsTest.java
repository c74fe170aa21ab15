package vn.motcua.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkingCalendarsTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 2, 8);

    private final AmendmentLog log = mock();

    @Test
    void asksTheDatabaseOnceForAnyNumberOfDossiers() {
        WorkingCalendars calendars = calendars(Duration.ofHours(1));
        for (int i = 0; i < 100; i++) {
            calendars.current();
        }
        verify(log, times(1)).version();
    }

    @Test
    void hearsOfWhatAnotherNodeAnnounced() {
        WorkingCalendars calendars = calendars(Duration.ZERO);
        assertThat(calendars.current().isWorkingDay(MONDAY)).isTrue();
        CalendarDay tet = new CalendarDay(MONDAY, DayKind.HOLIDAY, "Tết Nguyên đán", "Thông báo", true);
        when(log.version()).thenReturn(1L);
        when(log.findAllByOrderById())
                .thenReturn(List.of(new CalendarAmendment(null, tet, Instant.EPOCH, "quantri", "1")));
        assertThat(calendars.current().isWorkingDay(MONDAY)).isFalse();
    }

    @Test
    void readsTheAnnouncementsAgainOnlyWhenTheyHaveGrown() {
        WorkingCalendars calendars = calendars(Duration.ZERO);
        assertThat(calendars.current()).isSameAs(calendars.current());
        verify(log, times(1)).findAllByOrderById();
    }

    private WorkingCalendars calendars(Duration maxAge) {
        return new WorkingCalendars(new CalendarFiles(CalendarFiles.DEFAULT_PATTERN), Calendars.HOURS, log, maxAge);
    }
}
