package vn.motcua.procedure.rule;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;

/** The decision {@code <slug>-time-limit}, asked as the program asks it at acceptance. */
final class TimeLimitTable {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final LocalDate LATE = LocalDate.of(2999, 12, 31);

    /** The engine reads every cell anew for each answer, and one table is checked many times: answers by content, case and day. */
    private static final Map<String, Boolean> ANSWERED = new ConcurrentHashMap<>();

    private static final int MOST_KEPT = 50_000;

    final Table file;
    final DecisionTable table;
    private final DmnDecision decision;
    private final String content;

    private TimeLimitTable(Table file, DecisionTable table, DmnDecision decision, String content) {
        this.file = file;
        this.table = table;
        this.decision = decision;
        this.content = content;
    }

    static String file(String slug) {
        return "dmn/%s/%s%s.dmn".formatted(slug, slug, DecisionInputs.TIME_LIMIT);
    }

    /** Empty also when the engine cannot read it: other rules say why. */
    static Optional<TimeLimitTable> of(Diagram diagram, ModelFiles files) {
        String slug = diagram.slug();
        return files.table(slug, slug + DecisionInputs.TIME_LIMIT).flatMap(file -> DecisionTable.in(file)
                .flatMap(table -> parsed(files.content(file.file()), slug + DecisionInputs.TIME_LIMIT)
                        .map(decision -> new TimeLimitTable(
                                file,
                                table,
                                decision,
                                UUID.nameUUIDFromBytes(files.content(file.file()))
                                        .toString()))));
    }

    private static Optional<DmnDecision> parsed(byte[] content, String key) {
        try {
            return Optional.ofNullable(ENGINE.parseDecision(key, new ByteArrayInputStream(content)));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Whether a dossier of this case, accepted on this day, gets exactly one limit. */
    boolean answers(String timeLimitCase, LocalDate acceptedOn) {
        if (ANSWERED.size() > MOST_KEPT) {
            ANSWERED.clear();
        }
        return ANSWERED.computeIfAbsent(content + acceptedOn + timeLimitCase, each -> asked(timeLimitCase, acceptedOn));
    }

    private boolean asked(String timeLimitCase, LocalDate acceptedOn) {
        try {
            return ENGINE.evaluateDecision(
                                    decision,
                                    Variables.putValue("acceptedOn", acceptedOn.toString())
                                            .putValue(TimeLimitCases.INPUT, timeLimitCase))
                            .size()
                    == 1;
        } catch (RuntimeException e) {
            return false;
        }
    }

    /** The days that matter: those that stand in the table, the days beside them, and one far ahead. */
    Set<LocalDate> days() {
        Set<LocalDate> days = new TreeSet<>(Set.of(LATE));
        table.rows().stream()
                .flatMap(row -> row.tests().stream())
                .flatMap(cell -> DATE.matcher(cell.text()).results())
                .forEach(date -> {
                    LocalDate day = day(date.group());
                    if (day != null) {
                        days.addAll(Set.of(day.minusDays(1), day, day.plusDays(1)));
                    }
                });
        return days;
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (java.time.format.DateTimeParseException e) {
            return null;
        }
    }

    /** The cases of which the table speaks. */
    Set<String> cases() {
        Set<String> cases = new LinkedHashSet<>();
        for (int i = 0; i < table.inputs().size(); i++) {
            int column = i;
            if (table.inputs().get(i).expression().contains(TimeLimitCases.INPUT)) {
                cases.addAll(table.inputs().get(i).declared());
                table.rows().stream()
                        .map(row -> row.tests().get(column))
                        .filter(cell -> !cell.open())
                        .flatMap(cell -> Literals.of(Feel.unaryTests(cell.text())).stream())
                        .flatMap(java.util.List::stream)
                        .forEach(each -> cases.add(each.toString()));
            }
        }
        return cases;
    }

    boolean answersEver(String timeLimitCase) {
        return days().stream().anyMatch(day -> answers(timeLimitCase, day));
    }
}
