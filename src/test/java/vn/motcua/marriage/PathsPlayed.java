package vn.motcua.marriage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.stereotype.Component;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.motcua.platform.OfficeClock;

/**
 * Notes every node entered and every sequence flow taken while path tests run. The coverage library draws pictures for each
 * test class, but adds nothing up over classes; hence this. The engine keeps no history either.
 */
@Component
class PathsPlayed extends AbstractProcessEnginePlugin {

    static final Set<String> ELEMENTS = ConcurrentHashMap.newKeySet();
    static final Set<Class<?>> CLASSES = ConcurrentHashMap.newKeySet();

    private static final Map<String, List<String>> PATHS = new ConcurrentHashMap<>();

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        List<BpmnParseListener> listeners = new ArrayList<>(List.of(new Noting()));
        Optional.ofNullable(engine.getCustomPostBPMNParseListeners()).ifPresent(listeners::addAll);
        engine.setCustomPostBPMNParseListeners(listeners);
    }

    /** The name under which an element of a process is noted. */
    static String element(String process, String id) {
        return process + "/" + id;
    }

    /** The nodes that the instances of a process for a dossier have entered, in their order. */
    static List<String> path(String process, String dossier) {
        return List.copyOf(PATHS.getOrDefault(element(process, dossier), List.of()));
    }

    /** What was rolled back was not played. */
    private static void afterCommit(Runnable note) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                note.run();
            }
        });
    }

    /** Notes which classes were played to their end, and lets the office clock run again after each test. */
    static final class Recorder implements AfterEachCallback, AfterAllCallback {

        @Override
        public void afterEach(ExtensionContext test) {
            SpringExtension.getApplicationContext(test)
                    .getBean(OfficeClock.class)
                    .run();
        }

        @Override
        public void afterAll(ExtensionContext test) {
            CLASSES.add(test.getRequiredTestClass());
        }
    }

    private static final class Noting extends AbstractBpmnParseListener implements BpmnParseListener {

        @Override
        public void parseProcess(Element process, ProcessDefinitionEntity definition) {
            // Two databases in one JVM may give one number: an instance that starts begins a path of its own.
            definition.getInitial().addBuiltInListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) step -> {
                String instance = element(definition.getKey(), step.getProcessBusinessKey());
                afterCommit(() -> PATHS.remove(instance));
            });
            definition.getActivities().forEach(activity -> note(definition.getKey(), activity));
        }

        private static void note(String process, ActivityImpl activity) {
            ExecutionListener entered = step -> {
                String instance = element(process, step.getProcessBusinessKey());
                afterCommit(() -> {
                    ELEMENTS.add(element(process, activity.getId()));
                    PATHS.computeIfAbsent(instance, key -> new CopyOnWriteArrayList<>())
                            .add(activity.getId());
                });
            };
            activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, entered);
            activity.getOutgoingTransitions().forEach(flow -> {
                ExecutionListener taken = step -> afterCommit(() -> ELEMENTS.add(element(process, flow.getId())));
                ((TransitionImpl) flow).addListener(ExecutionListener.EVENTNAME_TAKE, taken);
            });
            activity.getActivities().forEach(inner -> note(process, inner));
        }
    }
}
