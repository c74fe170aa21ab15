package vn.motcua.procedure.migration;

import java.util.Map;
import org.camunda.bpm.engine.migration.MigrationPlan;

/**
 * The way from one version to another, the same for every dossier of that version.
 *
 * @param steps element of the old version to element of the new one
 * @param obstacles why an element that both versions have is nevertheless not mapped, in Vietnamese
 */
record Passage(Version from, Version to, MigrationPlan plan, Map<String, String> steps, Map<String, String> obstacles) {

    /** The engine's account of a timer keeps its date unless the drawing of that timer has changed. */
    boolean timerChanged(String oldElement) {
        return !from.timer(oldElement).equals(to.timer(steps.getOrDefault(oldElement, oldElement)));
    }
}
