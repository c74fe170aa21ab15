package vn.motcua.procedure;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The FEEL of forms, evaluated by the engine's own FEEL. */
@Component
class FormConditions implements Form.Conditions {

    private final ObjectProvider<ProcessEngine> engine;

    FormConditions(ObjectProvider<ProcessEngine> engine) {
        this.engine = engine;
    }

    @Override
    public boolean holds(String feel, Map<String, Object> values) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration();
        Object result = configuration
                .getDmnEngineConfiguration()
                .getFeelEngine()
                .evaluateSimpleExpression(feel, Variables.fromMap(values).asVariableContext());
        return Boolean.TRUE.equals(result);
    }
}
