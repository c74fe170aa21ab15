package vn.motcua.cost;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import vn.motcua.CountedStatements;
import vn.motcua.marriage.Ward;

/** One dossier played step by step, called parts included, with every statement it sends to the database. */
final class CountedDossier {

    private static final Pattern TABLE = Pattern.compile("(?i)(?:from|into|update)\\s+([a-z_.]+)");

    /** The fewest of these count: a run now and then reads anew what is remembered for a few seconds. */
    private static final int RUNS = 3;

    private final ProcessEngine engine;
    private final Ward ward;
    private final CountedStatements counted;
    private final List<String> statements = new ArrayList<>();
    private final String number;
    private int printed;

    CountedDossier(
            ProcessEngine engine,
            Ward ward,
            CountedStatements counted,
            String officer,
            String procedure,
            Map<String, Object> form) {
        this.engine = engine;
        this.ward = ward;
        this.counted = counted;
        String definition = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(procedure)
                .latestVersion()
                .singleResult()
                .getId();
        String[] started = new String[1];
        ward.as(officer, () -> {
            statements.addAll(counted.of(() -> started[0] =
                    engine.getFormService().submitStartForm(definition, form).getBusinessKey()));
            return started;
        });
        this.number = started[0];
        jobs();
    }

    /** Plays it some times and prints what the cheapest run sent. */
    static List<String> fewest(String what, Supplier<List<String>> play) {
        List<String> fewest = IntStream.range(0, RUNS)
                .mapToObj(run -> play.get())
                .min(Comparator.comparingInt(List::size))
                .orElseThrow();
        print(what, fewest);
        return fewest;
    }

    String number() {
        return number;
    }

    List<String> statements() {
        return List.copyOf(statements);
    }

    CountedDossier step(String officer, String step, Map<String, Object> values) {
        String task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(number)
                .taskDefinitionKey(step)
                .singleResult()
                .getId();
        ward.as(officer, () -> {
            statements.addAll(counted.of(() -> engine.getFormService().submitTaskForm(task, values)));
            return task;
        });
        jobs();
        mark(step);
        return this;
    }

    /** With {@code -Dmotcua.statements=true} every statement is printed under the step that sent it. */
    private void mark(String step) {
        if (Boolean.getBoolean("motcua.statements")) {
            System.out.printf("== %s, %d statements so far%n", step, statements.size());
            statements.subList(printed, statements.size()).forEach(System.out::println);
            printed = statements.size();
        }
    }

    /** Turns the clock to a local moment; what falls due until then runs. */
    CountedDossier at(String local) {
        ward.at(local);
        jobs();
        return this;
    }

    /** Each job with the statement by which the job executor locks it. */
    private void jobs() {
        for (Job job = next(); job != null; job = next()) {
            String id = job.getId();
            statements.add("update ACT_RU_JOB (lock, by the job executor)");
            statements.addAll(counted.of(() -> engine.getManagementService().executeJob(id)));
        }
    }

    private Job next() {
        Date now = Date.from(ward.now());
        return engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .list()
                .stream()
                .flatMap(instance ->
                        engine
                                .getManagementService()
                                .createJobQuery()
                                .processInstanceId(instance.getId())
                                .list()
                                .stream())
                .filter(job -> job.getDuedate() == null || !job.getDuedate().after(now))
                .findFirst()
                .orElse(null);
    }

    private static void print(String what, List<String> statements) {
        Map<String, Long> kinds = statements.stream()
                .collect(Collectors.groupingBy(CountedDossier::kind, TreeMap::new, Collectors.counting()));
        System.out.printf("SQL statements of %s: %d%n", what, statements.size());
        kinds.forEach((kind, count) -> System.out.printf("  %3d  %s%n", count, kind));
    }

    private static String kind(String sql) {
        String verb = sql.substring(0, sql.indexOf(' ')).toLowerCase(java.util.Locale.ROOT);
        Matcher table = TABLE.matcher(sql);
        return verb + " " + (table.find() ? table.group(1).toLowerCase(java.util.Locale.ROOT) : sql);
    }
}
