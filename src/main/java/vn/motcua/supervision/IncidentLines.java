package vn.motcua.supervision;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.authority.People;
import vn.motcua.deadline.WorkingCalendar;
import vn.motcua.dossier.DossierBrief;
import vn.motcua.incident.OpenIncident;
import vn.motcua.procedure.ProcedureTitles.Title;
import vn.motcua.supervision.IncidentPage.Done;
import vn.motcua.supervision.IncidentPage.Line;

/** Incidents as lines of the page, with names for codes. */
@Component
class IncidentLines {

    private final Names names;
    private final People people;

    IncidentLines(Names names, People people) {
        this.names = names;
        this.people = people;
    }

    List<Line> of(List<KnownIncident> incidents) {
        Map<String, Title> titles = names.procedures();
        Map<String, String> persons = new HashMap<>();
        return incidents.stream().map(each -> line(each, titles, persons)).toList();
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
