package vn.motcua.supervision.course;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/**
 * The way of a dossier, as far as it is certain: the steps that its log names, and what lies on every way between two of them. Where
 * several ways lead from one step to the next, none is told.
 */
public final class Course {

    /**
     * @param entered of what is not left yet, or of a called part
     * @param first an instance began here
     */
    private record Visit(String node, boolean entered, boolean first) {

        Visit(String node, boolean entered) {
            this(node, entered, false);
        }

        String onward() {
            return entered ? node : ModelGraph.left(node);
        }
    }

    /**
     * What was passed of one model.
     *
     * @param elements ids of nodes and sequence flows
     * @param standing ids of the open steps
     * @param done how often each step was done
     */
    public record Passed(Set<String> elements, Set<String> standing, Map<String, Integer> done) {}

    /** At one of several calls. */
    private static final String UNKNOWN = "";

    private final String main;
    private final Map<String, ModelGraph> graphs = new LinkedHashMap<>();
    private final Map<String, List<Visit>> visits = new LinkedHashMap<>();
    private final Map<String, Passed> passed = new LinkedHashMap<>();

    /** @param models by process, that of the procedure first, each with all that it calls */
    public Course(Map<String, BpmnModelInstance> models) {
        this.main = models.keySet().iterator().next();
        models.forEach((process, model) -> graphs.put(process, new ModelGraph(model)));
        visits(main);
    }

    /** The next step that was done. One that no model knows, or several do, is left out. */
    public void done(String step) {
        processOf(step).ifPresent(process -> {
            arrive(process);
            visits(process).add(new Visit(step, false));
            passed(process).done().merge(step, 1, Integer::sum);
        });
    }

    /** A step at which it stands. */
    public void stands(String process, String step) {
        if (graphs.containsKey(process)) {
            arrive(process);
            visits(process).add(new Visit(step, true));
            passed(process).standing().add(step);
        }
    }

    /**
     * By process, those that were not passed left out.
     *
     * @param ended whether nothing of it runs any more
     * @param calm whether it ended as its procedure means it to: not by refusal or withdrawal
     */
    public Map<String, Passed> passed(boolean ended, boolean calm) {
        visits.forEach(this::connect);
        if (ended) {
            end(main, calm);
        }
        List.copyOf(visits.keySet()).forEach(this::end);
        return passed;
    }

    private Optional<String> processOf(String step) {
        List<String> all = graphs.keySet().stream()
                .filter(process -> graph(process).hasStep(step))
                .toList();
        return all.size() == 1 || all.contains(main) ? Optional.of(all.get(0)) : Optional.empty();
    }

    private void connect(String process, List<Visit> all) {
        all.stream()
                .map(Visit::node)
                .filter(node -> !node.equals(UNKNOWN))
                .forEach(passed(process).elements()::add);
        for (int here = 0; here < all.size(); here++) {
            boolean came = false;
            for (int before = here - 1;
                    before >= 0 && !came && !all.get(before + 1).first();
                    before--) {
                came = add(process, all.get(before).onward(), all.get(here).node(), false);
            }
            boolean went = false;
            for (int after = here + 1;
                    after < all.size() && !went && !all.get(after).first();
                    after++) {
                went = add(process, all.get(here).onward(), all.get(after).node(), false);
            }
        }
    }

    private boolean add(String process, String from, String to, boolean calm) {
        Optional<Set<String>> certain = graph(process).between(from, to, calm);
        certain.ifPresent(passed(process).elements()::addAll);
        return certain.isPresent();
    }

    /** Something happens in a part: whoever calls it stands at the call, where only one can have called. */
    private void arrive(String process) {
        caller(process).ifPresent(caller -> {
            List<String> calls = graph(caller).callsOf(process);
            List<Visit> before = visits(caller);
            if (before.isEmpty()
                    || !calls.contains(before.get(before.size() - 1).node())) {
                Optional<String> at = call(graph(caller), calls, before);
                arrive(caller);
                before.add(new Visit(at.orElse(UNKNOWN), true));
                if (visits.containsKey(process)) {
                    begin(process, visits(process));
                }
            }
        });
    }

    private Optional<String> caller(String process) {
        List<String> callers = graphs.keySet().stream()
                .filter(each -> !graph(each).callsOf(process).isEmpty())
                .toList();
        return process.equals(main) || callers.size() != 1 ? Optional.empty() : Optional.of(callers.get(0));
    }

    /** A part ended as it should where its caller went on from its only call. */
    private void end(String process) {
        caller(process).ifPresent(caller -> {
            List<String> calls = graph(caller).callsOf(process);
            List<String> called = visits(caller).stream()
                    .map(Visit::node)
                    .filter(calls::contains)
                    .toList();
            if (called.size() == 1
                    && graph(caller).outgoing(called.get(0)).stream()
                            .anyMatch(passed(caller).elements()::contains)) {
                end(process, true);
            }
        });
    }

    private void end(String process, boolean calm) {
        List<Visit> all = visits(process);
        if (!all.isEmpty()) {
            add(process, all.get(all.size() - 1).onward(), ModelGraph.END, calm);
        }
    }

    /** The only call that can be reached from where it was last. */
    private static Optional<String> call(ModelGraph graph, List<String> calls, List<Visit> before) {
        for (int last = before.size() - 1; last >= 0; last--) {
            String from = before.get(last).onward();
            List<String> reached = calls.stream()
                    .filter(at -> graph.between(from, at, false).isPresent())
                    .toList();
            if (!reached.isEmpty()) {
                return reached.size() == 1 ? Optional.of(reached.get(0)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private List<Visit> visits(String process) {
        return visits.computeIfAbsent(process, first -> {
            List<Visit> all = new ArrayList<>();
            begin(process, all);
            return all;
        });
    }

    private void begin(String process, List<Visit> all) {
        graph(process).start().ifPresent(start -> all.add(new Visit(start, false, true)));
    }

    private Passed passed(String process) {
        return passed.computeIfAbsent(
                process, first -> new Passed(new LinkedHashSet<>(), new LinkedHashSet<>(), new TreeMap<>()));
    }

    private ModelGraph graph(String process) {
        return java.util.Objects.requireNonNull(graphs.get(process));
    }
}
