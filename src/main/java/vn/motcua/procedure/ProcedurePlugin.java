package vn.motcua.procedure;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the procedures need of the engine: the form gate, the beans that models may name, the dossier on each task, and
 * news of each task. */
@Component
class ProcedurePlugin extends AbstractProcessEnginePlugin {

    private final FormGate gate;
    private final StartGate startGate;
    private final ModelBeans beans;
    private final ProcedureHabits habits;
    private final StepNews news;

    ProcedurePlugin(FormGate gate, StartGate startGate, ModelBeans beans, ProcedureHabits habits, StepNews news) {
        this.gate = gate;
        this.startGate = startGate;
        this.beans = beans;
        this.habits = habits;
        this.news = news;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCustomPreCommandInterceptorsTxRequired(
                with(engine.getCustomPreCommandInterceptorsTxRequired(), new FormRetry()));
        engine.setCustomPostCommandInterceptorsTxRequired(
                with(engine.getCustomPostCommandInterceptorsTxRequired(), new FormGateInterceptor(gate, startGate)));
        engine.setCustomPostCommandInterceptorsTxRequiresNew(
                with(engine.getCustomPostCommandInterceptorsTxRequiresNew(), new FormGateInterceptor(gate, startGate)));
        // Spring's own manager would open the whole application to expressions, besides these.
        engine.setExpressionManager(new BeansFirst(beans));
        List<BpmnParseListener> listeners = engine.getCustomPreBPMNParseListeners();
        engine.setCustomPreBPMNParseListeners(with(with(listeners, habits), news));
    }

    private static <T> List<T> with(@Nullable List<T> present, T added) {
        List<T> all = present == null ? new ArrayList<>() : new ArrayList<>(present);
        all.add(added);
        return all;
    }
}
