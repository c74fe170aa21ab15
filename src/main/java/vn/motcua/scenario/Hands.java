package vn.motcua.scenario;

import java.util.Map;
import org.camunda.bpm.engine.task.Task;

/** By what the officers of a scenario complete their steps: at the engine, or at a screen. */
public interface Hands {

    /**
     * @param group whose member the officer is, {@code <unit>.<role>}
     * @param values of the step's form, by field
     */
    void complete(Task task, String group, Map<String, Object> values);
}
