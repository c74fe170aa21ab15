package vn.motcua.desk;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.procedure.OpenSteps;

/** What one transaction does to the steps of officers; of the same thing the last word counts. */
final class WorkChanges {

    private final Map<String, OpenSteps.Opened> opened = new LinkedHashMap<>();
    private final Map<String, OpenSteps.Changed> changed = new LinkedHashMap<>();
    private final Map<String, OpenSteps.ClockMoved> moved = new LinkedHashMap<>();
    private final Set<String> redrawn = new LinkedHashSet<>();
    private final Set<String> gone = new LinkedHashSet<>();

    void opened(OpenSteps.Opened step) {
        opened.put(step.taskId(), step);
    }

    void changed(OpenSteps.Changed step) {
        changed.put(step.taskId(), step);
    }

    /** What came and went in one transaction was never in the list; the row of what was there before goes with the engine's. */
    void gone(String taskId) {
        gone.add(taskId);
        opened.remove(taskId);
        changed.remove(taskId);
    }

    void redrawn(String dossierNumber) {
        redrawn.add(dossierNumber);
    }

    void moved(OpenSteps.ClockMoved clock) {
        moved.merge(clock.dossierNumber(), clock, WorkChanges::both);
    }

    private static OpenSteps.ClockMoved both(OpenSteps.ClockMoved earlier, OpenSteps.ClockMoved later) {
        Set<String> ids = new LinkedHashSet<>(earlier.taskIds());
        ids.addAll(later.taskIds());
        return new OpenSteps.ClockMoved(later.dossierNumber(), List.copyOf(ids), later.dueAt());
    }

    /** Numbers of dossiers. */
    Collection<String> redrawn() {
        return redrawn;
    }

    Collection<OpenSteps.Opened> opened() {
        return opened.values();
    }

    /** Also of a step that has come in this transaction: somebody may have it at its end. */
    Collection<OpenSteps.Changed> changed() {
        return changed.values();
    }

    /** Of steps that were open before and stay open: a step that comes finds the clock as it is. */
    List<OpenSteps.ClockMoved> moved() {
        return moved.values().stream()
                .map(clock -> new OpenSteps.ClockMoved(
                        clock.dossierNumber(),
                        clock.taskIds().stream()
                                .filter(id -> !opened.containsKey(id) && !gone.contains(id))
                                .toList(),
                        clock.dueAt()))
                .filter(clock -> !clock.taskIds().isEmpty())
                .toList();
    }
}
