package vn.motcua.intake;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.procedure.FormRejected;
import vn.motcua.procedure.StartForm;

/** What an officer takes in at the counter, with the papers counted. */
@Component
public class Counter {

    /** A paper of the start form's checklist; an electronic copy alone is neither an original nor a copy. */
    public record HandedIn(String code, int originals, int copies) {}

    private final Intake intake;

    Counter(Intake intake) {
        this.intake = intake;
    }

    /**
     * Opens and starts a dossier.
     *
     * @param entered under the keys of the start form
     * @throws FormRejected naming every wrong field by the same keys; nothing is stored then
     */
    public Dossier receive(StartForm form, Map<String, Object> entered, List<HandedIn> papers) {
        return intake.receive(
                form,
                entered,
                papers.stream()
                        .map(paper ->
                                new SubmissionRequest.PaperRequest(paper.code(), paper.originals(), paper.copies()))
                        .toList());
    }
}
