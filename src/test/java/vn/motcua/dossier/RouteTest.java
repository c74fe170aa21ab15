package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua.deadline.WorkingCalendar;

/** Received at Thanh Khê, handed over to the branches of the land registration office. */
class RouteTest {

    private final List<TimelineEntry> log = new ArrayList<>();

    RouteTest() {
        add("2026-11-09T08:10", new Dossier.Submitted("counter", "20209", "DD001"));
    }

    @Test
    void aDossierThatStaysHasNone() {
        add("2026-11-09T09:00", new Dossier.Accepted("normal"));
        assertThat(Route.of(log)).isEmpty();
    }

    @Test
    void aHopIsOpenUntilTheOtherOfficeHasReceivedIt() {
        hand("20209", "DD001", "2026-11-09T08:20", "2026-11-09T17:00");
        assertThat(Route.of(log))
                .containsExactly(
                        new Hop("20209", "DD001", at("2026-11-09T08:20"), at("2026-11-09T17:00"), null, null, null));
        assertThat(Route.of(log).get(0).outcome()).isNull();
    }

    @Test
    void receivedOnTheDayItIsDueIsOnTimeADayBeforeEarlyAMinuteAfterLate() {
        assertThat(received("2026-11-09T15:30", "2026-11-10T07:30", "2026-11-09T16:00"))
                .isEqualTo(Hop.Outcome.EARLY);
        assertThat(received("2026-11-09T08:20", "2026-11-09T17:00", "2026-11-09T17:00"))
                .isEqualTo(Hop.Outcome.ON_TIME);
        assertThat(received("2026-11-09T08:20", "2026-11-09T17:00", "2026-11-09T17:01"))
                .isEqualTo(Hop.Outcome.LATE);
    }

    @Test
    void anOfficeThatRefusesEndsTheHopWithItsReasonAndTheNextOneBegins() {
        hand("20209", "DD001", "2026-11-09T08:20", "2026-11-09T17:00");
        add("2026-11-09T09:00", new Dossier.TransferRefused("DD001", "Thửa đất thuộc phường Hội An"));
        add("2026-11-09T09:00", new Dossier.AuthorityAssigned("DD005", "nơi có đất"));
        hand("20209", "DD005", "2026-11-09T09:00", "2026-11-09T17:00");
        add("2026-11-09T14:00", new Dossier.ReceivedByAuthority("DD005"));
        assertThat(Route.of(log)).hasSize(2);
        assertThat(Route.of(log).get(0))
                .returns("DD001", Hop::to)
                .returns(null, Hop::receivedAt)
                .returns(at("2026-11-09T09:00"), Hop::refusedAt)
                .returns("Thửa đất thuộc phường Hội An", Hop::refusedReason)
                .returns(null, Hop::outcome);
        assertThat(Route.of(log).get(1))
                .returns("DD005", Hop::to)
                .returns(at("2026-11-09T14:00"), Hop::receivedAt)
                .returns(Hop.Outcome.ON_TIME, Hop::outcome);
    }

    @Test
    void whatIsReceivedWithoutAHandOverIsAHopWithoutOutcome() {
        add("2026-11-09T10:00", new Dossier.ReceivedByAuthority("20308"));
        assertThat(Route.of(log))
                .containsExactly(new Hop("20209", "20308", null, null, at("2026-11-09T10:00"), null, null));
        assertThat(Route.of(log).get(0).outcome()).isNull();
    }

    private Hop.@Nullable Outcome received(String handed, String by, String received) {
        log.subList(1, log.size()).clear();
        hand("20209", "DD001", handed, by);
        add(received, new Dossier.ReceivedByAuthority("DD001"));
        return Route.of(log).get(0).outcome();
    }

    private void hand(String from, String to, String moment, String receiveBy) {
        add(moment, new Dossier.HandedOver(from, to, at(receiveBy).toString()));
    }

    private void add(String moment, DossierEvent event) {
        log.add(new TimelineEntry(log.size() + 1, at(moment), at(moment), "hệ thống", event));
    }

    private static Instant at(String local) {
        return WorkingCalendar.instant(LocalDateTime.parse(local));
    }
}
