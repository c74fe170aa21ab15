package vn.motcua.paper;

import org.springframework.stereotype.Component;
import vn.motcua.Wording;
import vn.motcua.dossier.Dossiers;

/** Papers of which no copy could be made or signed, among the incidents that people see. */
@Component
public class FailedPapers {

    private final Incidents incidents;
    private final Dossiers dossiers;
    private final Checklist checklist;

    FailedPapers(Incidents incidents, Dossiers dossiers, Checklist checklist) {
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

    /** The copy has been signed after all. */
    public void settleSigning(String content) {
        incidents.settle(Incident.Kind.NOT_SIGNED, content);
    }

    /** The copy has been made after all. */
    public void settle(String content) {
        incidents.settle(Incident.Kind.NOT_DIGITISED, content);
    }
}
