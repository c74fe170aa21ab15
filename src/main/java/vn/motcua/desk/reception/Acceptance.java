package vn.motcua.desk.reception;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.intake.Counter;
import vn.motcua.paper.LoosePages;
import vn.motcua.procedure.CounterForms;
import vn.motcua.procedure.CounterProcedures;
import vn.motcua.procedure.CounterSteps;
import vn.motcua.procedure.Procedures;

/**
 * Opens the dossier, brings it its pages and works the receiving office's first step, each in a transaction of its own. Asked
 * again, it goes on where it was: the reception's id makes of two requests one dossier.
 */
@Service
class Acceptance {

    private final Receptions receptions;
    private final DraftRows drafts;
    private final PageRows pages;
    private final LoosePages loose;
    private final Dossiers dossiers;
    private final Procedures procedures;
    private final CounterProcedures forms;
    private final Counter counter;
    private final CounterSteps steps;
    private final OutcomeReader outcomes;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Acceptance(
            Receptions receptions,
            DraftRows drafts,
            PageRows pages,
            LoosePages loose,
            Dossiers dossiers,
            Procedures procedures,
            CounterProcedures forms,
            Counter counter,
            CounterSteps steps,
            OutcomeReader outcomes,
            TransactionTemplate transaction,
            Clock clock) {
        this.receptions = receptions;
        this.drafts = drafts;
        this.pages = pages;
        this.loose = loose;
        this.dossiers = dossiers;
        this.procedures = procedures;
        this.forms = forms;
        this.counter = counter;
        this.steps = steps;
        this.outcomes = outcomes;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @param confirmed the officer has read that a database contradicts, and goes on */
    Outcome accept(String id, boolean confirmed) {
        Draft draft = receptions.get(id);
        if (draft.finishedAt() != null) {
            return outcomes.done(Objects.requireNonNull(draft.dossier()));
        }
        Checked checked = Checked.of(draft.content(), receptions.forms(draft.procedure()), procedures, forms);
        String number = Objects.requireNonNull(transaction.execute(status -> open(id, checked)));
        transaction.executeWithoutResult(status -> attach(id, number));
        return work(id, number, checked, confirmed);
    }

    private String open(String id, Checked checked) {
        Draft draft = receptions.hold(id);
        if (draft.dossier() != null) {
            return draft.dossier();
        }
        Content content = draft.content();
        Dossier dossier = counter.receive(checked.forms().start(), content.declared(), content.handedIn());
        drafts.opened(id, dossier.number());
        return dossier.number();
    }

    private void attach(String id, String number) {
        receptions.hold(id);
        Map<String, List<LoosePages.Loose>> byPaper = new LinkedHashMap<>();
        pages.of(id).forEach(page -> byPaper.computeIfAbsent(page.item(), none -> new java.util.ArrayList<>())
                .add(page.loose()));
        Dossier dossier = dossiers.get(number);
        try {
            for (Map.Entry<String, List<LoosePages.Loose>> paper : byPaper.entrySet()) {
                loose.attach(dossier, paper.getKey(), paper.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        pages.removeAll(id);
    }

    private Outcome work(String id, String number, Checked checked, boolean confirmed) {
        CounterForms.Check check = checked.forms().check();
        if (check == null || outcomes.past(number)) {
            transaction.executeWithoutResult(status -> drafts.finished(id, clock.instant()));
            return outcomes.done(number);
        }
        Optional<String> task = steps.reach(number, check.step());
        if (task.isEmpty()) {
            return outcomes.waiting(number);
        }
        List<Outcome.LookUp> contradictions = outcomes.contradictions(number, check);
        if (!confirmed && !contradictions.isEmpty()) {
            return new Outcome(Outcome.State.DIFFERS, number, null, List.of(), contradictions);
        }
        transaction.executeWithoutResult(status -> complete(id, task.get(), checked));
        return outcomes.done(number);
    }

    private void complete(String id, String task, Checked checked) {
        if (receptions.hold(id).finishedAt() == null) {
            steps.complete(task, checked.check());
            drafts.finished(id, clock.instant());
        }
    }
}
