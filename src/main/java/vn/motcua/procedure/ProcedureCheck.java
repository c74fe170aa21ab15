package vn.motcua.procedure;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.AssignableTypeFilter;
import vn.motcua.Command;
import vn.motcua.Wording;
import vn.motcua.procedure.rule.Finding;
import vn.motcua.procedure.rule.ModelRules;
import vn.motcua.procedure.rule.Severity;

/**
 * The command {@code check <directory>}: holds the three folders in a directory against the model rules, without starting the
 * program. The same rules stand before every deployment.
 */
public final class ProcedureCheck implements Command {

    private static final String PACKAGE = "vn.motcua";

    @Override
    public String name() {
        return "check";
    }

    /**
     * Prints one line per finding to {@code out}, and what was checked to {@code err}.
     *
     * @param arguments the directory that holds processes/, forms/ and dmn/
     * @return exit code: 0 when nothing is wrong (warnings may be), 1 otherwise
     */
    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.size() != 1) {
            err.println(Wording.say("check.usage"));
            return 1;
        }
        try {
            return report(new ProcedureFolders(arguments.get(0)).read(), arguments.get(0), out, err);
        } catch (IllegalStateException | java.io.UncheckedIOException e) {
            err.println(e.getMessage());
            return 1;
        }
    }

    private static int report(
            Map<String, SortedMap<String, byte[]>> procedures, String directory, PrintStream out, PrintStream err) {
        if (procedures.isEmpty()) {
            err.println(Wording.say("check.empty", directory));
            return 1;
        }
        long begun = System.nanoTime();
        List<Finding> findings = findings(procedures);
        long millis = Duration.ofNanos(System.nanoTime() - begun).toMillis();
        findings.forEach(finding -> out.println(finding.sentence().replaceAll("\\s*\\R\\s*", " ")));
        long errors = findings.stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .count();
        err.println(Wording.say(
                "check.done", String.join(", ", procedures.keySet()), errors, findings.size() - errors, millis));
        return errors == 0 ? 0 : 1;
    }

    /** Where the directory brings no shared parts, those of the product stand in. */
    private static List<Finding> findings(Map<String, SortedMap<String, byte[]>> procedures) {
        ModelRules rules = new ModelRules(new BlockCatalogue(words()).vocabulary());
        SortedMap<String, byte[]> shared = procedures.getOrDefault(
                ProcedureFolders.SHARED,
                new ProcedureFolders("").read().getOrDefault(ProcedureFolders.SHARED, new TreeMap<>()));
        List<Finding> findings = new ArrayList<>();
        procedures.values().forEach(own -> {
            Map<String, byte[]> files = new TreeMap<>(shared);
            files.putAll(own);
            findings.addAll(rules.check(files));
        });
        return findings;
    }

    /** The definitions of the beans that models may name; no bean is made. */
    static DefaultListableBeanFactory words() {
        var beans = new DefaultListableBeanFactory();
        var scanner = new ClassPathBeanDefinitionScanner(beans, false);
        scanner.addIncludeFilter(new AssignableTypeFilter(BuildingBlock.class));
        scanner.addIncludeFilter(new AssignableTypeFilter(ModelFacts.class));
        scanner.scan(PACKAGE);
        return beans;
    }
}
