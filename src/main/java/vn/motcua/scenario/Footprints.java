package vn.motcua.scenario;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.jspecify.annotations.Nullable;
import vn.motcua.procedure.Witness;

/** Where the dossiers of the scenario that is being played have been; lets blocks fail when the scenario says so. */
final class Footprints implements Witness {

    private final Set<String> elements = ConcurrentHashMap.newKeySet();
    private final Map<String, List<String>> paths = new ConcurrentHashMap<>();
    private final Map<String, Integer> failures = new ConcurrentHashMap<>();
    private final Map<String, String> errors = new ConcurrentHashMap<>();
    private volatile boolean playing;

    void begin() {
        elements.clear();
        paths.clear();
        failures.clear();
        playing = true;
    }

    /** Ends the play and returns what it passed, as {@code process/element}. */
    Set<String> end() {
        playing = false;
        return new TreeSet<>(elements);
    }

    /** The nodes that instances of a process have entered for a dossier, in their order. */
    List<String> path(String process, String dossier) {
        return List.copyOf(paths.getOrDefault(key(process, dossier), List.of()));
    }

    /** @param error code of the business error by which it fails, null for a fault of the machine */
    void fail(String dossier, String element, int times, @Nullable String error) {
        failures.put(key(dossier, element), times);
        errors.put(key(dossier, element), error == null ? "" : error);
    }

    /** How often this block is still to fail. */
    int failuresLeft(String dossier, String element) {
        return failures.getOrDefault(key(dossier, element), 0);
    }

    @Override
    public void begins(String process, String dossier, String element) {
        String block = key(dossier, element);
        int left = failures.getOrDefault(block, 0);
        if (left > 0) {
            failures.put(block, left - 1);
            String error = errors.getOrDefault(block, "");
            throw error.isEmpty() ? new OrderedFailure(element) : new BpmnError(error);
        }
    }

    @Override
    public void entered(String process, String dossier, String element) {
        if (playing) {
            elements.add(key(process, element));
            paths.computeIfAbsent(key(process, dossier), key -> new CopyOnWriteArrayList<>())
                    .add(element);
        }
    }

    @Override
    public void taken(String process, String dossier, String flow) {
        if (playing) {
            elements.add(key(process, flow));
        }
    }

    static String key(String one, String other) {
        return one + "/" + other;
    }
}
