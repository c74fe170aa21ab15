package vn.motcua.desk;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.motcua.Wording;
import vn.motcua.dossier.Hop;

/**
 * The electronic dossier's way from one office to another, as the control sheet has it.
 *
 * @param outcome EARLY, ON_TIME or LATE; null while nothing is received, and where nothing was due
 * @param refusedReason why the other office sent it back; null when it did not
 */
record HopView(
        Office from,
        Office to,
        @Nullable OffsetDateTime handedAt,
        @Nullable OffsetDateTime receiveBy,
        @Nullable OffsetDateTime receivedAt,
        @Nullable String outcome,
        @Nullable String outcomeText,
        @Nullable OffsetDateTime refusedAt,
        @Nullable String refusedReason) {

    static HopView of(Hop hop, OfficeNames names) {
        Hop.Outcome outcome = hop.outcome();
        return new HopView(
                names.of(hop.from()),
                names.of(hop.to()),
                LocalTimes.orNull(hop.handedAt()),
                LocalTimes.orNull(hop.receiveBy()),
                LocalTimes.orNull(hop.receivedAt()),
                outcome == null ? null : outcome.name(),
                outcome == null ? null : Wording.say("hop." + outcome.name()),
                LocalTimes.orNull(hop.refusedAt()),
                hop.refusedReason());
    }
}
