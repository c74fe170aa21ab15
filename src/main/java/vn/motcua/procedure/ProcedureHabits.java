package vn.motcua.procedure;

import java.lang.reflect.Field;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.DmnBusinessRuleTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.dmn.result.DecisionResultMapper;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;

/**
 * What every procedure gets besides what its analyst drew: the dossier's number behind the name of each task, so that a list of
 * forty "Thẩm tra" can be told apart, and decisions whose result is routed on and not stored.
 */
@Component
class ProcedureHabits extends AbstractBpmnParseListener {

    private static final String SEPARATOR = " · ";

    private static final Field RESULT = Objects.requireNonNull(
            ReflectionUtils.findField(DmnBusinessRuleTaskActivityBehavior.class, "decisionResultMapper"));

    static {
        ReflectionUtils.makeAccessible(RESULT);
    }

    private static final TaskListener NUMBERED = ProcedureHabits::number;

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        ((UserTaskActivityBehavior) activity.getActivityBehavior())
                .getTaskDefinition()
                .addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, NUMBERED);
    }

    /** What a decision found decides the gateways up to the next wait; it is not stored. */
    @Override
    public void parseBusinessRuleTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        if (activity.getActivityBehavior() instanceof DmnBusinessRuleTaskActivityBehavior decision) {
            var mapper = (DecisionResultMapper) ReflectionUtils.getField(RESULT, decision);
            if (mapper != null) {
                DecisionResultMapper passing = result -> Variables.untypedValue(mapper.mapDecisionResult(result), true);
                ReflectionUtils.setField(RESULT, decision, passing);
            }
        }
    }

    private static void number(DelegateTask task) {
        String dossier = ((TaskEntity) task).getProcessInstance().getBusinessKey();
        if (dossier != null && task.getName() != null) {
            task.setName(task.getName() + SEPARATOR + dossier);
        }
    }

    /** The name as the model gives it. */
    static String unnumbered(String name, String dossier) {
        return name.replace(SEPARATOR + dossier, "");
    }
}
