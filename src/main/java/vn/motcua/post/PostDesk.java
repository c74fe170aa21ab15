package vn.motcua.post;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.Wording;
import vn.motcua.authority.Unit;
import vn.motcua.authority.Units;
import vn.motcua.deadline.WorkingCalendar;

/** What people read of consignments. What does not concern the reader does not exist for them. */
@Service
@Transactional(readOnly = true)
public class PostDesk {

    /** More than these nobody looks into in one go. */
    private static final int MOST = 200;

    private final Consignments consignments;
    private final Errands errands;
    private final UnmatchedEvents unmatched;
    private final PostRights rights;
    private final Units units;
    private final Clock clock;

    PostDesk(
            Consignments consignments,
            Errands errands,
            UnmatchedEvents unmatched,
            PostRights rights,
            Units units,
            Clock clock) {
        this.consignments = consignments;
        this.errands = errands;
        this.unmatched = unmatched;
        this.rights = rights;
        this.units = units;
        this.clock = clock;
    }

    /** Of one dossier, oldest first, for whoever may read the dossier; the caller has made sure of that. */
    public List<ConsignmentView> of(String dossierNumber) {
        return consignments.of(dossierNumber).stream().map(this::view).toList();
    }

    /**
     * @param name number on the label, order code or id
     * @throws ConsignmentUnknown if there is none, or none that concerns the reader's unit
     */
    ConsignmentView read(String name) {
        return consignments
                .find(name)
                .filter(rights::sees)
                .map(this::view)
                .orElseThrow(() -> new ConsignmentUnknown(name));
    }

    /**
     * @param day today when null
     * @throws NoSuchList if there is no such unit, or not for this reader
     */
    Manifest manifest(String unit, @Nullable LocalDate day) {
        Unit sender = units.find(unit).filter(each -> rights.seesList(unit)).orElseThrow(() -> new NoSuchList(unit));
        LocalDate date = day == null ? WorkingCalendar.local(clock.instant()).toLocalDate() : day;
        Instant end = WorkingCalendar.instant(date.plusDays(1).atStartOfDay());
        List<Label> waiting =
                consignments.waiting(unit, end).stream().map(Label::of).toList();
        Stream<Label> given = consignments.handedOver(unit, WorkingCalendar.instant(date.atStartOfDay()), end).stream()
                .map(Label::of);
        return new Manifest(
                unit,
                sender.fullName(),
                date,
                waiting.size(),
                Stream.concat(waiting.stream(), given).toList());
    }

    /**
     * What somebody has to look into: what was told of items that nobody knows, and what the carrier could not be told.
     *
     * @throws PostForbidden unless the reader sees to the whole city
     */
    Troubles troubles() {
        if (!rights.seesTheCity()) {
            throw new PostForbidden(Wording.say("post.troubles-forbidden"));
        }
        return new Troubles(
                unmatched.latest(MOST).stream().map(Troubles.Unmatched::of).toList(),
                errands.failing(MOST).stream().map(this::read).toList());
    }

    private ConsignmentView read(Errand errand) {
        return consignments.find(errand.consignmentId()).map(this::view).orElseThrow();
    }

    /** Whoever asks must have been found to be concerned by it. */
    public ConsignmentView view(Consignment consignment) {
        return ConsignmentView.of(consignment, errands.of(consignment).orElse(null), clock.instant());
    }
}
