package vn.motcua.procedure.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.motcua.Wording;

/** The rules that every procedure keeps, the same in the build, on the command line and at every deployment. */
public final class ModelRules {

    /** What no deployment may break, whatever it is for: nothing in it runs code. */
    private final List<Rule> safety;

    private final List<Rule> all;

    public ModelRules(Vocabulary words) {
        safety = List.of(new FilesCanBeRead(), new NothingRunsCode(), new ExpressionsReachNothingElse(words));
        all = Stream.of(safety, DiagramRules.of(words), FormAndDecisionRules.of(words))
                .flatMap(List::stream)
                .toList();
    }

    /** Other rules than the product's, for the tests. */
    ModelRules(List<Rule> rules) {
        safety = List.of();
        all = rules;
    }

    /**
     * Holds the files of one procedure against all rules.
     *
     * @param files its files and those of {@code shared}, by their path inside the folders ({@code forms/<slug>/<id>.form})
     * @return what is wrong with the procedure's own files (with those of {@code shared} when there are no others), in the order
     *     of the rules; empty when all is well
     */
    public List<Finding> check(Map<String, byte[]> files) {
        return check(all, files);
    }

    /** Holds any files against the rules of safety alone. */
    public List<Finding> checkSafety(Map<String, byte[]> files) {
        return check(safety, files);
    }

    /** One at a time: what is parsed is kept, and a parsed file is no business of two threads. */
    private static synchronized List<Finding> check(List<Rule> rules, Map<String, byte[]> files) {
        boolean procedure = files.keySet().stream().anyMatch(file -> !shared(file));
        ModelFiles models = new ModelFiles(files);
        return rules.stream()
                .flatMap(rule -> found(rule, models).stream())
                .filter(finding -> !procedure || !shared(finding.file()))
                .distinct()
                .toList();
    }

    /** A rule that stumbles has not said that all is well: the procedure is refused, and the other rules are heard. */
    private static List<Finding> found(Rule rule, ModelFiles models) {
        try {
            return rule.check(models).toList();
        } catch (RuntimeException | StackOverflowError stumbled) {
            return Stream.concat(models.names().stream().filter(file -> !shared(file)), models.names().stream())
                    .limit(1)
                    .map(file -> stumbled(rule, file, stumbled))
                    .toList();
        }
    }

    private static Finding stumbled(Rule rule, String file, Throwable why) {
        return new Finding(
                Severity.ERROR,
                rule.name(),
                file,
                "",
                "",
                Wording.say("finding.stumbled", rule.name(), String.valueOf(why)),
                Wording.say("finding.stumbled.remedy"));
    }

    private static boolean shared(String file) {
        return ModelFiles.slug(file).equals(ModelFiles.SHARED);
    }

    /** What each rule asks, in Vietnamese, by the rule's name; warnings are marked. */
    public Map<String, String> sentences() {
        Map<String, String> sentences = new LinkedHashMap<>();
        all.forEach(rule -> sentences.put(rule.name(), rule.sentence()));
        return sentences;
    }

    /** True when a rule only warns. */
    public boolean warns(String rule) {
        return rule(rule).severity() == Severity.WARNING;
    }

    /** What one rule finds, for the tests of the rules. */
    List<Finding> check(String rule, ModelFiles files) {
        return rule(rule).check(files).toList();
    }

    private Rule rule(String name) {
        return Objects.requireNonNull(
                all.stream()
                        .filter(rule -> rule.name().equals(name))
                        .findFirst()
                        .orElse(null),
                name);
    }
}
