package vn.motcua.supervision;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.authority.People;
import vn.motcua.deadline.WorkingCalendar;
import vn.motcua.dossier.DossierBrief;
import vn.motcua.incident.IncidentKind;
import vn.motcua.incident.OpenIncident;
import vn.motcua.procedure.ProcedureTitles.Title;
import vn.motcua.supervision.IncidentPage.Count;
import vn.motcua.supervision.IncidentPage.Done;
import vn.motcua.supervision.IncidentPage.Line;
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
    private final People people;

    IncidentList(IncidentGathering gathering, Names names, People people) {
        this.gathering = gathering;
        this.names = names;
        this.people = people;
    }

    /** @param page from 0 */
    IncidentPage page(Filter filter, int page) {
        List<KnownIncident> all = gathering.all();
        List<KnownIncident> ofUnit = all.stream()
                .filter(each -> filter.unit() == null || filter.unit().equals(each.unit()))
                .toList();
        List<KnownIncident> found = ofUnit.stream()
                .filter(each -> filter.kind() == null || filter.kind() == each.kind())
                .filter(each -> !filter.unseen() || !each.isSeen())
                .toList();
        Map<String, Title> titles = names.procedures();
        Map<String, String> persons = new HashMap<>();
        return new IncidentPage(
                found.stream()
                        .skip((long) page * PAGE)
                        .limit(PAGE)
                        .map(each -> line(each, titles, persons))
                        .toList(),
                counts(ofUnit, all),
                units(all),
                page,
                PAGE,
                found.size(),
                unseen(ofUnit),
                pressing(ofUnit));
    }

    Total count() {
        List<KnownIncident> all = gathering.all();
        return new Total(unseen(all), pressing(all));
    }

    private List<Count> counts(List<KnownIncident> ofUnit, List<KnownIncident> all) {
        return gathering.kinds().stream()
                .map(kind -> {
                    List<KnownIncident> some =
                            ofUnit.stream().filter(each -> each.kind() == kind).toList();
                    long read = all.stream().filter(each -> each.kind() == kind).count();
                    return new Count(kind, kind.label(), some.size(), unseen(some), read >= IncidentGathering.MOST);
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

    private Line line(KnownIncident known, Map<String, Title> titles, Map<String, String> persons) {
        OpenIncident incident = known.incident();
        IncidentStory story = known.story();
        DossierBrief dossier = known.dossier();
        return new Line(
                known.kind(),
                known.kind().label(),
                incident.id(),
                incident.dossierNumber(),
                known.unit(),
                dossier == null ? null : names.unit(dossier.competentUnit()),
                dossier == null
                        ? null
                        : Names.title(titles, dossier.procedure()).name(),
                incident.step(),
                local(incident.since()),
                incident.what(),
                incident.remedy(),
                incident.cause(),
                incident.ways(),
                done(story.seen(), persons),
                done(story.retried(), persons),
                Optional.ofNullable(story.escalated())
                        .map(act -> local(act.at()))
                        .orElse(null));
    }

    private @Nullable Done done(@Nullable IncidentAct act, Map<String, String> persons) {
        return act == null
                ? null
                : new Done(
                        local(act.at()),
                        persons.computeIfAbsent(
                                act.by(), account -> people.nameOf(account).orElse(account)),
                        act.note());
    }

    private static OffsetDateTime local(Instant moment) {
        return moment.atZone(WorkingCalendar.ZONE).toOffsetDateTime();
    }
}
