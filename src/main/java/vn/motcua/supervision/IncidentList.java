package vn.motcua.supervision;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.incident.IncidentKind;
import vn.motcua.supervision.IncidentGathering.Gathered;
import vn.motcua.supervision.IncidentPage.Count;
import vn.motcua.supervision.IncidentPage.UnitName;

/** Open incidents as the page shows them. */
@Component
class IncidentList {

    static final int PAGE = 25;

    /** @param unseen only what nobody has looked at */
    record Filter(@Nullable IncidentKind kind, @Nullable String unit, boolean unseen) {}

    /** As in {@link IncidentPage}, of the whole city. */
    record Total(int unseen, int escalated) {}

    private final IncidentGathering gathering;
    private final Names names;
    private final IncidentLines lines;

    IncidentList(IncidentGathering gathering, Names names, IncidentLines lines) {
        this.gathering = gathering;
        this.names = names;
        this.lines = lines;
    }

    /** @param page from 0 */
    IncidentPage page(Filter filter, int page) {
        Gathered gathered = gathering.all();
        List<KnownIncident> all = gathered.known();
        List<KnownIncident> ofUnit = all.stream()
                .filter(each -> filter.unit() == null || filter.unit().equals(each.unit()))
                .toList();
        List<KnownIncident> found = ofUnit.stream()
                .filter(each -> filter.kind() == null || filter.kind() == each.kind())
                .filter(each -> !filter.unseen() || !each.isSeen())
                .toList();
        return new IncidentPage(
                lines.of(found.stream().skip((long) page * PAGE).limit(PAGE).toList()),
                counts(ofUnit, gathered),
                units(all),
                page,
                PAGE,
                found.size(),
                unseen(ofUnit),
                pressing(ofUnit));
    }

    Total count() {
        List<KnownIncident> all = gathering.all().known();
        return new Total(unseen(all), pressing(all));
    }

    private List<Count> counts(List<KnownIncident> ofUnit, Gathered gathered) {
        return gathering.kinds().stream()
                .map(kind -> {
                    List<KnownIncident> some =
                            ofUnit.stream().filter(each -> each.kind() == kind).toList();
                    long read = gathered.known().stream()
                            .filter(each -> each.kind() == kind)
                            .count();
                    return new Count(
                            kind,
                            kind.label(),
                            some.size(),
                            unseen(some),
                            read >= IncidentGathering.MOST,
                            gathered.unread().contains(kind));
                })
                .toList();
    }

    private static int unseen(List<KnownIncident> some) {
        return (int) some.stream().filter(each -> !each.isSeen()).count();
    }

    private static int pressing(List<KnownIncident> some) {
        return (int) some.stream().filter(each -> each.story().pressing()).count();
    }

    private List<UnitName> units(List<KnownIncident> all) {
        return all.stream()
                .map(KnownIncident::unit)
                .filter(Objects::nonNull)
                .distinct()
                .map(code -> new UnitName(code, names.unit(code)))
                .sorted(Comparator.comparing(UnitName::name))
                .toList();
    }
}
