package vn.motcua.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells a {@link Witness} of every step entered and every sequence flow taken; the engine itself keeps no history. */
public final class StepWatch extends AbstractProcessEnginePlugin {

    private final Witness witness;

    public StepWatch(Witness witness) {
        this.witness = witness;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        List<BpmnParseListener> listeners = new ArrayList<>(List.of(new Listening()));
        Optional.ofNullable(engine.getCustomPostBPMNParseListeners()).ifPresent(listeners::addAll);
        engine.setCustomPostBPMNParseListeners(listeners);
    }

    /** What was rolled back has not happened. */
    private static void afterCommit(Runnable note) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                note.run();
            }
        });
    }

    private static String dossier(DelegateExecution step) {
        return String.valueOf(step.getProcessBusinessKey());
    }

    private final class Listening extends AbstractBpmnParseListener {

        @Override
        public void parseProcess(Element process, ProcessDefinitionEntity definition) {
            definition.getActivities().forEach(activity -> listen(definition.getKey(), activity));
        }

        private void listen(String process, ActivityImpl activity) {
            ExecutionListener entered = step -> {
                witness.begins(process, dossier(step), activity.getId());
                String dossier = dossier(step);
                afterCommit(() -> witness.entered(process, dossier, activity.getId()));
            };
            activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, entered);
            activity.getOutgoingTransitions().forEach(flow -> {
                ExecutionListener taken = step -> {
                    String dossier = dossier(step);
                    afterCommit(() -> witness.taken(process, dossier, flow.getId()));
                };
                ((TransitionImpl) flow).addListener(ExecutionListener.EVENTNAME_TAKE, taken);
            });
            activity.getActivities().forEach(inner -> listen(process, inner));
        }
    }
}
