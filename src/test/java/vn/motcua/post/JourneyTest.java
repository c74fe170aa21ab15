package vn.motcua.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.deadline.WorkingCalendar;

/** What a carrier's word does to a consignment that is so far: it goes on, or it stays. */
class JourneyTest {

    @ParameterizedTest
    @CsvSource({
        "PREPARED, HANDED_TO_POST, HANDED_TO_POST",
        "ORDERED, IN_TRANSIT, IN_TRANSIT",
        "PREPARED, DELIVERED, DELIVERED",
        "HANDED_TO_POST, HANDED_TO_POST,",
        "IN_TRANSIT, HANDED_TO_POST,",
        "AT_DELIVERY_OFFICE, IN_TRANSIT,",
        "INVITED_ONCE, AT_DELIVERY_OFFICE,",
        "INVITED_TWICE, DELIVERED, DELIVERED",
        "INVITED_TWICE, RETURNED, RETURNED",
        "DELIVERED, RETURNED,",
        "RETURNED, DELIVERED,",
        "DELIVERED, LOST,",
        "LOST, DELIVERED, DELIVERED",
        "LOST, RETURNED, RETURNED",
        "DAMAGED, DELIVERED, DELIVERED",
        "DAMAGED, LOST,",
        "CANCELLED, DELIVERED,",
        "IN_TRANSIT, UNMAPPED,",
    })
    void aWordMovesItOnOrNotAtAll(ConsignmentState state, Meaning meaning, @Nullable ConsignmentState next) {
        assertThat(meaning.after(journey(state, null), at("2026-11-26T09:00"))).isEqualTo(next);
    }

    @Test
    void invitationsOfOneDayAreOneInvitation() {
        Journey waiting = journey(ConsignmentState.AT_DELIVERY_OFFICE, null);
        assertThat(Meaning.INVITED.after(waiting, at("2026-11-26T09:00"))).isEqualTo(ConsignmentState.INVITED_ONCE);
        Journey invited = journey(ConsignmentState.INVITED_ONCE, at("2026-11-26T09:00"));
        assertThat(Meaning.INVITED.after(invited, at("2026-11-26T23:59"))).isNull();
        assertThat(Meaning.INVITED.after(invited, at("2026-11-27T00:00"))).isEqualTo(ConsignmentState.INVITED_TWICE);
        assertThat(Meaning.INVITED.after(invited, at("2026-11-25T09:00")))
                .as("told late, it is the other one all the same")
                .isEqualTo(ConsignmentState.INVITED_TWICE);
        assertThat(invited.invited(at("2026-11-25T09:00")).invitedAt()).isEqualTo(at("2026-11-25T09:00"));
    }

    private static Journey journey(ConsignmentState state, @Nullable Instant invitedAt) {
        Instant prepared = at("2026-11-25T08:00");
        return new Journey(state, prepared, null, prepared, invitedAt, null);
    }

    private static Instant at(String local) {
        return WorkingCalendar.instant(LocalDateTime.parse(local));
    }
}
