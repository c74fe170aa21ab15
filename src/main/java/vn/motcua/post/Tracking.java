package vn.motcua.post;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.Acting;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Occasion;
import vn.motcua.dossier.Paper;

/**
 * What is heard of consignments: kept, held against what is known, told to the dossier and to its process. Whoever changes a
 * consignment holds its dossier first, so that two who tell of it at once do so one after the other.
 */
@Service
public class Tracking {

    private final Consignments consignments;
    private final UnmatchedEvents unmatched;
    private final Dossiers dossiers;
    private final Meanings meanings;
    private final Transits transits;
    private final Announcements announcements;
    private final Acting acting;
    private final Clock clock;

    Tracking(
            Consignments consignments,
            UnmatchedEvents unmatched,
            Dossiers dossiers,
            Meanings meanings,
            Transits transits,
            Announcements announcements,
            Acting acting,
            Clock clock) {
        this.consignments = consignments;
        this.unmatched = unmatched;
        this.dossiers = dossiers;
        this.meanings = meanings;
        this.transits = transits;
        this.announcements = announcements;
        this.acting = acting;
        this.clock = clock;
    }

    /**
     * Hears a carrier.
     *
     * @return the consignment; empty when there is none of that name, and the event waits for one
     */
    @Transactional
    public Optional<Consignment> hear(CarrierEvent event) {
        Optional<Consignment> known = hold(event.about());
        known.ifPresentOrElse(consignment -> hear(consignment, event), () -> unmatched.keep(event, occasion()));
        return known;
    }

    /** Hears a carrier of a consignment whose dossier is held. */
    void hear(Consignment consignment, CarrierEvent event) {
        follow(consignment, event, occasion());
    }

    /** Keeps what was told of something that does not concern the teller, as if it were unknown. */
    @Transactional
    void keepAside(CarrierEvent event) {
        unmatched.keep(event, occasion());
    }

    /** The consignment of this name, its dossier held before it was read. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Consignment> hold(String name) {
        return consignments.dossierOf(name).flatMap(dossiers::hold).flatMap(dossier -> consignments.find(name));
    }

    /** What came of this number before we knew whose it is. */
    void catchUp(Consignment consignment, ItemNumber number) {
        unmatched.claim(consignment, number).forEach(each -> follow(consignment, each.event(), each.occasion()));
    }

    Occasion occasion() {
        return Occasion.now(clock.instant(), acting.userId().orElse(Occasion.SYSTEM));
    }

    private void follow(Consignment consignment, CarrierEvent event, Occasion recorded) {
        Instant posted = within(consignment.journey().preparedAt(), event.happenedAt(), recorded.recordedAt());
        Instant due = transits.due(consignment.transit(), posted);
        if (!consignment.hear(event, meanings.of(event), due, recorded)) {
            return;
        }
        Dossier dossier = dossiers.get(consignment.dossierNumber());
        ConsignmentState state = consignment.journey().state();
        Occasion occasion = new Occasion(event.happenedAt(), recorded.recordedAt(), recorded.actor());
        dossier.trackPost(consignment.name(), state.name(), occasion);
        if (consignment.journey().settled()) {
            dossier.takeFromPost(consignment.orderCode(), Paper.Holder.APPLICANT, null, state.label(), occasion);
        }
        announcements.tell(consignment);
    }

    /** A carrier's clock may be wrong; nothing was posted before it was made, or later than it is told. */
    private static Instant within(Instant from, Instant moment, Instant to) {
        return moment.isBefore(from) ? from : moment.isAfter(to) ? to : moment;
    }
}
