package vn.motcua.desk.reception;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.document.Document;
import vn.motcua.document.Documents;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.procedure.CounterForms;
import vn.motcua.procedure.FormField;

/** Reads how far a reception has come. */
@Component
@Transactional(readOnly = true)
class OutcomeReader {

    private static final String RECEIPT = "receipt";

    private final Dossiers dossiers;
    private final Documents documents;
    private final Prospect prospect;

    OutcomeReader(Dossiers dossiers, Documents documents, Prospect prospect) {
        this.dossiers = dossiers;
        this.documents = documents;
        this.prospect = prospect;
    }

    public Outcome done(String number) {
        Outlook outlook = prospect.of(dossiers.get(number), List.of());
        List<Outcome.Paper> papers = documents.of(number).stream()
                .map(OutcomeReader::paper)
                .sorted(Comparator.comparing(Outcome.Paper::receipt).reversed())
                .toList();
        return new Outcome(Outcome.State.DONE, number, outlook, papers, List.of());
    }

    public Outcome waiting(String number) {
        return new Outcome(Outcome.State.WAITING, number, null, List.of(), List.of());
    }

    /** Whether the receiving office's step is behind it. */
    public boolean past(String number) {
        Dossier dossier = dossiers.get(number);
        return dossier.progress().accepted() || dossier.progress().ended();
    }

    /** The answers that the check's form shows, when one of them contradicts; otherwise none. */
    public List<Outcome.LookUp> contradictions(String number, CounterForms.Check check) {
        Dossier dossier = dossiers.get(number);
        List<String> differing = dossier.contradictions();
        return differing.isEmpty()
                ? List.of()
                : check.form().fields().stream()
                        .filter(field -> field.readOnly() && known(dossier, field))
                        .map(field -> lookUp(dossier, field, differing))
                        .toList();
    }

    private static boolean known(Dossier dossier, FormField field) {
        return dossier.latestAnswers().containsKey(field.key());
    }

    private static Outcome.LookUp lookUp(Dossier dossier, FormField field, List<String> differing) {
        String answer = field.text(String.valueOf(dossier.latestAnswers().get(field.key())));
        return new Outcome.LookUp(field.label(), answer, differing.contains(field.key()));
    }

    private static Outcome.Paper paper(Document document) {
        String href = "/api/dossiers/%s/documents/%s".formatted(document.dossierNumber(), document.id());
        return new Outcome.Paper(document.id(), document.title(), href, RECEIPT.equals(document.template()));
    }
}
