package vn.motcua.procedure;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.stereotype.Component;

/** The dates in deployed models that something else moves, read once per version. */
@Component
class ModelDates {

    private final Definitions definitions;
    private final Map<String, Map<String, String>> known = new ConcurrentHashMap<>();

    ModelDates(Definitions definitions) {
        this.definitions = definitions;
    }

    /**
     * What the legal clock gives: the expression for the date of each such timer, and for the due date of each such task, by
     * the id under which the engine knows it (the timer that starts an event subprocess has the id of the subprocess).
     */
    Map<String, String> clockDates(String definitionId) {
        return known.computeIfAbsent(definitionId, id -> {
            Map<String, String> dates = timerDates(id);
            definitions
                    .model(id)
                    .getModelElementsByType(UserTask.class)
                    .forEach(task -> dates.put(task.getId(), String.valueOf(task.getCamundaDueDate())));
            dates.values().removeIf(expression -> !Definitions.followsTheClock(expression));
            return Map.copyOf(dates);
        });
    }

    /** As {@link #clockDates}, of the timers that this bean dates. */
    Map<String, String> factDates(String definitionId, String fact) {
        return known.computeIfAbsent(definitionId + "/" + fact, key -> {
            Map<String, String> dates = timerDates(definitionId);
            dates.values().removeIf(expression -> !expression.contains("${" + fact + "."));
            return Map.copyOf(dates);
        });
    }

    private Map<String, String> timerDates(String definitionId) {
        Map<String, String> dates = new HashMap<>();
        definitions
                .model(definitionId)
                .getModelElementsByType(TimeDate.class)
                .forEach(date -> dates.put(timerId(date), date.getTextContent()));
        return dates;
    }

    private static String timerId(TimeDate date) {
        ModelElementInstance event = date.getParentElement().getParentElement();
        ModelElementInstance owner = event instanceof StartEvent ? event.getParentElement() : event;
        return owner.getAttributeValue("id");
    }
}
