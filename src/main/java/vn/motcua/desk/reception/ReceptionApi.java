package vn.motcua.desk.reception;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.Plain;
import vn.motcua.procedure.CounterForms;
import vn.motcua.procedure.CounterProcedures;

/** Receiving a citizen from the choice of the procedure to form 01, for officers who receive. */
@RestController
@RequestMapping("/api/receptions")
class ReceptionApi {

    private static final int MOST_SHOWN = 50;
    private static final int LONGEST_QUESTION = 200;

    private final Receptionist receptionist;
    private final Receptions receptions;
    private final ReceptionPages files;
    private final PageRows pages;
    private final CounterProcedures procedures;
    private final Preview preview;
    private final Acceptance acceptance;
    private final ReceptionSettings settings;

    ReceptionApi(
            Receptionist receptionist,
            Receptions receptions,
            ReceptionPages files,
            PageRows pages,
            CounterProcedures procedures,
            Preview preview,
            Acceptance acceptance,
            ReceptionSettings settings) {
        this.receptionist = receptionist;
        this.receptions = receptions;
        this.files = files;
        this.pages = pages;
        this.procedures = procedures;
        this.preview = preview;
        this.acceptance = acceptance;
        this.settings = settings;
    }

    /** @param keptDays how long what is not touched is kept */
    record Unfinished(List<ReceptionView.Line> receptions, long keptDays) {}

    record Begin(@Nullable String procedure) {}

    /** @param confirmed the officer has read that a database contradicts what was declared */
    record Accept(boolean confirmed) {}

    /** What the officer has begun and not finished, the latest first. */
    @GetMapping
    Unfinished list() {
        List<Draft> drafts = receptions.unfinished();
        Map<String, String> names = procedures.all().stream()
                .collect(Collectors.toMap(CounterProcedures.Entry::procedure, CounterProcedures.Entry::name));
        return new Unfinished(
                drafts.stream()
                        .map(draft ->
                                ReceptionView.Line.of(draft, names.getOrDefault(draft.procedure(), draft.procedure())))
                        .toList(),
                settings.keep().toDays());
    }

    /** @param query words of the name, the field or the national code, with or without accents; all must be found */
    @GetMapping("/procedures")
    List<CounterProcedures.Entry> procedures(@RequestParam(name = "query", defaultValue = "") String query) {
        receptionist.account();
        if (query.length() > LONGEST_QUESTION) {
            throw ReceptionRefused.invalid("reception.question-long", LONGEST_QUESTION);
        }
        ProcedureSearch search = ProcedureSearch.of(query);
        return procedures.all().stream()
                .filter(search::finds)
                .sorted(Comparator.comparing(entry -> Plain.letters(entry.name())))
                .limit(MOST_SHOWN)
                .toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ReceptionView begin(@RequestBody Begin begin) {
        return view(receptions.begin(begin.procedure() == null ? "" : begin.procedure()));
    }

    @GetMapping("/{id}")
    ReceptionView read(@PathVariable("id") String id) {
        return view(receptions.get(id));
    }

    @PutMapping("/{id}")
    ReceptionView save(@PathVariable("id") String id, @RequestBody Content content) {
        return view(receptions.save(id, content));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable("id") String id) {
        files.clear(receptions.discard(id));
    }

    /** What comes of it if it is accepted now; nothing is kept of the asking. */
    @PostMapping("/{id}/preview")
    Outlook preview(@PathVariable("id") String id) {
        return preview.of(id);
    }

    /** Any number of times: it is one dossier. */
    @PostMapping("/{id}/accept")
    Outcome accept(@PathVariable("id") String id, @RequestBody Accept accept) {
        return acceptance.accept(id, accept.confirmed());
    }

    private ReceptionView view(Draft draft) {
        CounterForms forms = receptions.forms(draft.procedure());
        return ReceptionView.of(
                draft,
                forms,
                procedures.hidden(
                        forms, draft.content().declared(), draft.content().known()),
                pages.of(draft.id()));
    }
}
