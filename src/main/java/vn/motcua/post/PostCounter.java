package vn.motcua.post;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.Wording;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Occasion;

/** What an officer does at the counter when the postman comes, and on the telephone when he does not. */
@Service
public class PostCounter {

    private final Tracking tracking;
    private final Consignments consignments;
    private final Dossiers dossiers;
    private final Transits transits;
    private final Announcements announcements;
    private final PostRights rights;
    private final Recall recall;

    PostCounter(
            Tracking tracking,
            Consignments consignments,
            Dossiers dossiers,
            Transits transits,
            Announcements announcements,
            PostRights rights,
            Recall recall) {
        this.tracking = tracking;
        this.consignments = consignments;
        this.dossiers = dossiers;
        this.transits = transits;
        this.announcements = announcements;
        this.rights = rights;
        this.recall = recall;
    }

    /**
     * Ticks a consignment off the list while the postman takes it; again with the same number, it changes nothing.
     *
     * @param scanned the number on the label
     * @throws ConsignmentUnknown when there is none of that name that concerns the officer's unit
     * @throws WrongItemNumber when the number is none, another's, or not the one the consignment has
     */
    @Transactional
    public Consignment handOver(String name, String scanned) {
        Consignment consignment = toSend(name);
        ItemNumber number = ItemNumber.of(scanned);
        Optional<ItemNumber> known = consignment.itemNumber();
        if (known.isPresent() && !known.get().equals(number)) {
            throw new WrongItemNumber(Wording.say("post.item-other", consignment.orderCode(), known.get(), number));
        } else if (known.isPresent() && !consignment.journey().waiting()) {
            return consignment;
        }
        Occasion occasion = tracking.occasion();
        if (known.isEmpty()) {
            consignments.number(consignment, number, occasion.happenedAt());
        }
        handOver(consignment, occasion);
        tracking.catchUp(consignment, number);
        return consignment;
    }

    private void handOver(Consignment consignment, Occasion occasion) {
        Journey before = consignment.journey();
        Instant due = transits.due(consignment.transit(), occasion.happenedAt());
        if (consignment.handOver(due, occasion)) {
            dossier(consignment)
                    .trackPost(consignment.name(), consignment.journey().state().name(), occasion);
        }
        announcements.tell(consignment, before);
    }

    /** Calls off what the postman has not collected; the papers are where they were. */
    @Transactional
    public Consignment cancel(String name, String reason) {
        Consignment consignment = toSend(name);
        Occasion occasion = tracking.occasion();
        Journey before = consignment.journey();
        recall.callOff(consignment, dossier(consignment), reason, occasion);
        announcements.tell(consignment, before);
        return consignment;
    }

    /**
     * Keeps what an officer learned of a consignment.
     *
     * @throws ConsignmentUnknown when there is none of that name that concerns the officer's unit; what was told is kept even so
     */
    @Transactional(noRollbackFor = ConsignmentUnknown.class)
    public Consignment hear(CarrierEvent event) {
        Optional<Consignment> seen = tracking.hold(event.about()).filter(rights::sees);
        seen.ifPresentOrElse(consignment -> tracking.hear(consignment, event), () -> tracking.keepAside(event));
        return seen.orElseThrow(() -> new ConsignmentUnknown(event.about()));
    }

    private Consignment toSend(String name) {
        Consignment consignment =
                tracking.hold(name).filter(rights::sees).orElseThrow(() -> new ConsignmentUnknown(name));
        if (!rights.sends(consignment)) {
            throw new PostForbidden(Wording.say("post.not-the-sender", consignment.name()));
        }
        return consignment;
    }

    private Dossier dossier(Consignment consignment) {
        return dossiers.get(consignment.dossierNumber());
    }
}
