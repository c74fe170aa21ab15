package vn.motcua.procedure;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Writes the dossier's number behind the name of each task, so that a list of forty "Thẩm tra" can be told apart. */
@Component
class DossierTasks extends AbstractBpmnParseListener {

    private static final TaskListener NUMBERED = DossierTasks::number;

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        ((UserTaskActivityBehavior) activity.getActivityBehavior())
                .getTaskDefinition()
                .addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, NUMBERED);
    }

    private static void number(DelegateTask task) {
        String dossier = ((TaskEntity) task).getProcessInstance().getBusinessKey();
        if (dossier != null && task.getName() != null) {
            task.setName(task.getName() + " · " + dossier);
        }
    }
}
