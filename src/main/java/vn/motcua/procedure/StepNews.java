package vn.motcua.procedure;

import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells of every step of an officer what becomes of it, in the transaction in which it happens. */
@Component
class StepNews extends AbstractBpmnParseListener {

    private final ApplicationEventPublisher events;

    StepNews(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        var steps = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        TaskListener gone = task -> events.publishEvent(new OpenSteps.Gone(task.getId()));
        steps.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, this::opened);
        steps.addBuiltInTaskListener(TaskListener.EVENTNAME_UPDATE, this::changed);
        steps.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, gone);
        steps.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, gone);
    }

    private void opened(DelegateTask task) {
        String dossier = ((TaskEntity) task).getProcessInstance().getBusinessKey();
        if (dossier == null) {
            return;
        }
        String group = task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        String name = ProcedureHabits.unnumbered(String.valueOf(task.getName()), dossier);
        Instant at = task.getCreateTime().toInstant();
        events.publishEvent(new OpenSteps.Opened(
                task.getId(), dossier, task.getTaskDefinitionKey(), name, group, at, instant(task.getDueDate())));
    }

    private void changed(DelegateTask task) {
        events.publishEvent(new OpenSteps.Changed(task.getId(), task.getAssignee(), instant(task.getDueDate())));
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
