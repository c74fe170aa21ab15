package vn.motcua.paper;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.Wording;
import vn.motcua.dossier.Dossiers;

/** Papers of which no copy could be made or signed, among the incidents that people see. */
@Component
public class FailedPapers {

    private static final Set<Incident.Kind> KINDS = EnumSet.of(Incident.Kind.NOT_DIGITISED, Incident.Kind.NOT_SIGNED);

    private final Incidents incidents;
    private final Dossiers dossiers;
    private final Checklist checklist;
    private final PaperFiles files;

    FailedPapers(Incidents incidents, Dossiers dossiers, Checklist checklist, PaperFiles files) {
        this.files = files;
        this.incidents = incidents;
        this.dossiers = dossiers;
        this.checklist = checklist;
    }

    /**
     * @param content SHA-256 of the paper's first file
     * @param item code of the line of the checklist
     * @param why and what to do, in Vietnamese, without personal data
     */
    public void report(String content, String dossierNumber, String item, String why) {
        report(Incident.Kind.NOT_DIGITISED, content, dossierNumber, item, why);
    }

    /** Likewise, of a copy that could not be signed. */
    public void reportSigning(String content, String dossierNumber, String item, String why) {
        report(Incident.Kind.NOT_SIGNED, content, dossierNumber, item, why);
    }

    private void report(Incident.Kind kind, String content, String dossierNumber, String item, String why) {
        String name = checklist.of(dossiers.get(dossierNumber)).getOrDefault(item, item);
        String sentence = Wording.say("paper.incident." + kind, name, dossierNumber, why);
        incidents.report(kind, content, dossierNumber, sentence);
    }

    /**
     * A paper of which no copy could be made or signed.
     *
     * @param what has happened, in Vietnamese
     * @param remedy likewise; may be empty
     * @param signing it is the signature that is missing
     */
    public record Failed(
            String id, String dossierNumber, String item, Instant since, String what, String remedy, boolean signing) {}

    /** Oldest first; without those whose files were taken back. */
    public List<Failed> open(int most) {
        return failed(incidents.open(KINDS, most));
    }

    public Optional<Failed> find(String id) {
        return incidents.find(id).filter(incident -> KINDS.contains(incident.kind())).stream()
                .flatMap(incident -> failed(List.of(incident)).stream())
                .findFirst();
    }

    /** @return false when there is no such incident any more */
    public boolean settle(String id, String by) {
        return find(id).isPresent() && incidents.settle(id, by);
    }

    private List<Failed> failed(List<Incident> some) {
        Map<String, List<PaperFile>> byContent =
                files.withContents(some.stream().map(Incident::content).toList()).stream()
                        .collect(Collectors.groupingBy(PaperFile::sha256));
        return some.stream()
                .flatMap(incident -> byContent.getOrDefault(incident.content(), List.of()).stream()
                        .filter(file -> file.dossierNumber().equals(incident.dossierNumber()))
                        .limit(1)
                        .map(file -> failed(incident, file)))
                .toList();
    }

    private static Failed failed(Incident incident, PaperFile file) {
        Told told = Told.of(incident.sentence());
        return new Failed(
                incident.id(),
                file.dossierNumber(),
                file.item(),
                incident.foundAt(),
                told.what(),
                told.remedy(),
                incident.kind() == Incident.Kind.NOT_SIGNED);
    }

    /** The copy has been signed after all. */
    public void settleSigning(String content) {
        incidents.settle(Incident.Kind.NOT_SIGNED, content);
    }

    /** The copy has been made after all. */
    public void settle(String content) {
        incidents.settle(Incident.Kind.NOT_DIGITISED, content);
    }
}
