package vn.motcua.paper;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.Wording;
import vn.motcua.incident.IncidentKind;
import vn.motcua.incident.IncidentSource;
import vn.motcua.incident.OpenIncident;
import vn.motcua.incident.OpenIncident.Way;

/** Kept files that are not what was kept, are not there, or bear a virus. */
@Component
class SpoiledFiles implements IncidentSource {

    private static final Set<Incident.Kind> UNREADABLE = EnumSet.of(Incident.Kind.DAMAGED, Incident.Kind.MISSING);
    private static final Set<Incident.Kind> ALL =
            EnumSet.of(Incident.Kind.DAMAGED, Incident.Kind.MISSING, Incident.Kind.VIRUS);

    private final Incidents incidents;
    private final SecondReading reading;

    SpoiledFiles(Incidents incidents, SecondReading reading) {
        this.incidents = incidents;
        this.reading = reading;
    }

    @Override
    public IncidentKind kind() {
        return IncidentKind.FILE;
    }

    @Override
    public List<OpenIncident> open(int most) {
        return incidents.open(ALL, most).stream().map(SpoiledFiles::incident).toList();
    }

    /** Reads the file again, now: it may have been restored. */
    @Override
    public boolean retry(String id) {
        return incidents
                .find(id)
                .filter(incident -> UNREADABLE.contains(incident.kind()))
                .map(incident -> {
                    reading.again(incident.content());
                    return true;
                })
                .orElse(false);
    }

    @Override
    public boolean settle(String id, String by) {
        return incidents.find(id).isPresent() && incidents.settle(id, by);
    }

    private static OpenIncident incident(Incident incident) {
        Told told = Told.of(incident.sentence());
        boolean again = UNREADABLE.contains(incident.kind());
        return new OpenIncident(
                incident.id(),
                incident.dossierNumber(),
                null,
                incident.foundAt(),
                told.what(),
                told.remedy() + Wording.say("incident.file." + incident.kind() + ".remedy"),
                "SHA-256 " + incident.content(),
                again ? Set.of(Way.RETRY, Way.SETTLE) : Set.of(Way.SETTLE));
    }
}
