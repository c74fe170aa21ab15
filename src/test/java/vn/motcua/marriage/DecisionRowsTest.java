package vn.motcua.marriage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableRuleImpl;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Each line of {@code decisions.csv} is a case and the row that decides it; every row of every decision is hit. "-" is a value
 * that nobody has entered.
 */
@TestInstance(Lifecycle.PER_CLASS)
class DecisionRowsTest {

    private static final Map<String, String> FILES = Map.of(
            "marriage-registration-intake", "marriage-registration",
            "marriage-registration-conditions", "marriage-registration",
            "marriage-registration-time-limit", "marriage-registration",
            "clock-start", "shared",
            "carrier-event", "shared",
            "postal-transit", "shared");

    private final Set<String> hit = new TreeSet<>();
    private final DmnEngine engine = engine();

    @ParameterizedTest(name = "{0}: {1} by {2}")
    @CsvFileSource(resources = "decisions.csv", numLinesToSkip = 1, delimiter = ';')
    void theRowDecides(String decision, String facts, String row) {
        Map<String, Object> values = new HashMap<>();
        Arrays.stream(facts.split(","))
                .map(fact -> fact.trim().split("="))
                .forEach(fact -> values.put(fact[0], value(fact[1])));
        Set<String> before = new TreeSet<>(hit);
        hit.clear();
        engine.evaluateDecisionTable(decision(decision), Variables.fromMap(values));
        Set<String> rows = new TreeSet<>(hit);
        hit.addAll(before);
        assertThat(rows).isEqualTo(row.equals("none") ? Set.of() : Set.of(decision + "/" + row));
    }

    @AfterAll
    void everyRowOfEveryDecisionIsHit() {
        Set<String> rows = FILES.keySet().stream()
                .flatMap(key -> ((DmnDecisionTableImpl) decision(key).getDecisionLogic())
                        .getRules().stream()
                                .map(DmnDecisionTableRuleImpl::getId)
                                .map(id -> key + "/" + id))
                .collect(Collectors.toSet());
        assertThat(rows).hasSizeGreaterThan(15);
        assertThat(hit).containsExactlyInAnyOrderElementsOf(rows);
    }

    private DmnEngine engine() {
        DmnEngineConfiguration configuration = DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.setCustomPostDecisionTableEvaluationListeners(List.of(evaluated -> evaluated
                .getMatchingRules()
                .forEach(rule -> hit.add(evaluated.getDecisionTable().getKey() + "/" + rule.getId()))));
        return configuration.buildEngine();
    }

    private DmnDecision decision(String key) {
        String file = "/procedures/dmn/%s/%s.dmn".formatted(FILES.get(key), key);
        return engine.parseDecision(key, DecisionRowsTest.class.getResourceAsStream(file));
    }

    private static Object value(String text) {
        return switch (text) {
            case "-" -> null;
            case "true", "false" -> Boolean.valueOf(text);
            default -> text;
        };
    }
}
