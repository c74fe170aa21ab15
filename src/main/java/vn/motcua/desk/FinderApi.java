package vn.motcua.desk;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.Wording;
import vn.motcua.authority.Acting;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.procedure.FieldError;
import vn.motcua.procedure.FormRejected;

/** Finds a dossier for who stands at the counter. Asked in a body: what is sought is personal data and belongs in no address. */
@RestController
class FinderApi {

    private static final int MOST = 20, LEAST_LETTERS = 2, MOST_LETTERS = 200;

    private final DossierFinder finder;
    private final Dossiers dossiers;
    private final WorkQuery work;
    private final Acting acting;
    private final Clock clock;

    FinderApi(DossierFinder finder, Dossiers dossiers, WorkQuery work, Acting acting, Clock clock) {
        this.finder = finder;
        this.dossiers = dossiers;
        this.work = work;
        this.acting = acting;
        this.clock = clock;
    }

    record Question(@Nullable String sought) {}

    /**
     * @param applicant family name and initials
     * @param taskId of an open step that the officer may do; null when there is none
     * @param why in words by what it was found
     */
    record Line(
            String number,
            String procedureName,
            String applicant,
            String publicStatus,
            String why,
            @Nullable String taskId,
            @Nullable String step) {}

    /** @param more whether there are more than are listed */
    record Answer(List<Line> dossiers, boolean more) {}

    @PostMapping("/api/dossiers/find")
    @Transactional(readOnly = true)
    Answer find(@RequestBody Question question) {
        String sought = Objects.requireNonNullElse(question.sought(), "").trim();
        if (sought.length() < LEAST_LETTERS || sought.length() > MOST_LETTERS) {
            String sentence = Wording.say("finder.length", LEAST_LETTERS, MOST_LETTERS);
            throw new FormRejected(List.of(new FieldError("sought", sentence)));
        }
        List<DossierFinder.Found> found = finder.find(sought, MOST + 1);
        List<DossierFinder.Found> shown = found.subList(0, Math.min(MOST, found.size()));
        List<String> numbers = shown.stream().map(DossierFinder.Found::number).toList();
        Map<String, Dossier> read =
                dossiers.among(numbers).stream().collect(Collectors.toMap(Dossier::number, Function.identity()));
        Map<String, WorkQuery.Row> open = numbers.isEmpty() ? Map.of() : open(numbers);
        List<Line> lines = shown.stream()
                .map(each -> line(each, Objects.requireNonNull(read.get(each.number())), open.get(each.number())))
                .toList();
        return new Answer(lines, found.size() > MOST);
    }

    private Map<String, WorkQuery.Row> open(List<String> numbers) {
        return work.page(WorkQuestion.about(acting, numbers, clock.instant())).stream()
                .collect(Collectors.toMap(WorkQuery.Row::dossierNumber, Function.identity(), (first, second) -> first));
    }

    private static Line line(DossierFinder.Found found, Dossier dossier, WorkQuery.@Nullable Row open) {
        return new Line(
                dossier.number(),
                dossier.procedureName(),
                MaskedName.of(dossier.applicant().name()),
                dossier.progress().publicStatus().label(),
                Wording.say("finder.why." + found.why().name().toLowerCase(Locale.ROOT)),
                open == null ? null : open.taskId(),
                open == null ? null : open.stepName());
    }
}
