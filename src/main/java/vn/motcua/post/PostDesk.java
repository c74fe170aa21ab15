package vn.motcua.post;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.Unit;
import vn.motcua.authority.Units;
import vn.motcua.deadline.WorkingCalendar;

/** What people read of consignments. What does not concern the reader does not exist for them. */
@Service
@Transactional(readOnly = true)
public class PostDesk {

    private final Consignments consignments;
    private final Errands errands;
    private final PostRights rights;
    private final Units units;
    private final Clock clock;

    PostDesk(Consignments consignments, Errands errands, PostRights rights, Units units, Clock clock) {
        this.consignments = consignments;
        this.errands = errands;
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
     * @throws UnitUnknown if there is no such unit, or not for this reader
     */
    Manifest manifest(String unit, @Nullable LocalDate day) {
        Unit sender = units.find(unit).filter(each -> rights.seesList(unit)).orElseThrow(() -> new UnitUnknown(unit));
        LocalDate date = day == null ? WorkingCalendar.local(clock.instant()).toLocalDate() : day;
        List<Consignment> list = consignments.ofList(
                unit,
                WorkingCalendar.instant(date.atStartOfDay()),
                WorkingCalendar.instant(date.plusDays(1).atStartOfDay()));
        int waiting =
                (int) list.stream().filter(each -> each.journey().waiting()).count();
        return new Manifest(
                unit,
                sender.fullName(),
                date,
                waiting,
                list.stream().map(Label::of).toList());
    }

    /** Whoever asks must have been found to be concerned by it. */
    public ConsignmentView view(Consignment consignment) {
        return ConsignmentView.of(consignment, errands.of(consignment).orElse(null), clock.instant());
    }
}
