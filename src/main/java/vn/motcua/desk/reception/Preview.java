package vn.motcua.desk.reception;

import java.util.List;
import org.springframework.stereotype.Service;
import vn.motcua.Wording;
import vn.motcua.dossier.Dossier;
import vn.motcua.intake.Counter;
import vn.motcua.procedure.CounterForms;
import vn.motcua.procedure.CounterProcedures;
import vn.motcua.procedure.CounterSteps;
import vn.motcua.procedure.FormField;
import vn.motcua.procedure.Procedures;
import vn.motcua.procedure.Rehearsal;

/** Tells what will come of an acceptance by rehearsing it. */
@Service
class Preview {

    private final Receptions receptions;
    private final Procedures procedures;
    private final CounterProcedures forms;
    private final Counter counter;
    private final CounterSteps steps;
    private final Rehearsal rehearsal;
    private final Prospect prospect;

    Preview(
            Receptions receptions,
            Procedures procedures,
            CounterProcedures forms,
            Counter counter,
            CounterSteps steps,
            Rehearsal rehearsal,
            Prospect prospect) {
        this.receptions = receptions;
        this.procedures = procedures;
        this.forms = forms;
        this.counter = counter;
        this.steps = steps;
        this.rehearsal = rehearsal;
        this.prospect = prospect;
    }

    Outlook of(String id) {
        Draft draft = receptions.get(id);
        if (draft.dossier() != null) {
            throw ReceptionRefused.conflict("reception.opened", draft.dossier());
        }
        Checked checked = Checked.of(draft.content(), receptions.forms(draft.procedure()), procedures, forms);
        return rehearsal.of(() -> play(draft.content(), checked));
    }

    private Outlook play(Content content, Checked checked) {
        CounterForms.Check check = checked.forms().check();
        Dossier dossier = counter.receive(checked.forms().start(), content.declared(), content.handedIn());
        if (check != null) {
            String task = steps.reach(dossier.number(), check.step())
                    .orElseThrow(() -> new IllegalStateException(Wording.say("reception.not-reached", check.name())));
            steps.complete(task, checked.check());
        }
        return prospect.of(dossier, missing(content, checked.forms()));
    }

    static List<String> missing(Content content, CounterForms forms) {
        return forms.start()
                .form()
                .field("papers")
                .map(FormField::options)
                .map(options -> options.entrySet().stream()
                        .filter(paper -> !content.papers().containsKey(paper.getKey()))
                        .map(java.util.Map.Entry::getValue)
                        .toList())
                .orElse(List.of());
    }
}
