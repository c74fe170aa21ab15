package vn.motcua.post;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What does not settle itself.
 *
 * @param unmatched events of items that no consignment has, latest first
 * @param failing consignments of which the carrier could not be told or asked, longest waiting first
 */
record Troubles(List<Unmatched> unmatched, List<ConsignmentView> failing) {

    record Unmatched(
            String about,
            String carrier,
            String code,
            OffsetDateTime happenedAt,
            OffsetDateTime recordedAt,
            String actor,
            @Nullable String detail) {

        static Unmatched of(UnmatchedEvent kept) {
            CarrierEvent event = kept.event();
            return new Unmatched(
                    event.about(),
                    event.carrier(),
                    event.code(),
                    Label.local(event.happenedAt()),
                    Label.local(kept.occasion().recordedAt()),
                    kept.occasion().actor(),
                    event.detail());
        }
    }
}
