package vn.motcua.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.el.StartProcessVariableScope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.motcua.OnH2;

/** What an expression in a model can reach. */
@OnH2
class ModelBeansTest {

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Autowired
    ModelBeans beans;

    @Autowired
    ApplicationContext program;

    @Test
    void onlyBlocksAndFactsAreThere() {
        assertThat(beans.names()).contains("dossier", "deadline", "notifyCitizen");
        assertThat(beans.names()).allSatisfy(name -> assertThat(program.getBean(name))
                .isInstanceOfAny(BuildingBlock.class, ModelFacts.class));
        assertThat(beans.entrySet()).hasSameSizeAs(beans.names());
    }

    @ParameterizedTest
    @ValueSource(strings = {"dossier", "deadline", "notifyCitizen"})
    void aFactOrABlockIsFound(String name) {
        assertThat(evaluate("${" + name + "}")).isSameAs(program.getBean(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dataSource",
                "dossiers",
                "processEngine",
                "runtimeService",
                "transactionManager",
                "notices",
                "environment",
                "systemProperties",
                "org.springframework.context.annotation.internalConfigurationAnnotationProcessor"
            })
    void nothingElseOfTheProgramIs(String name) {
        assertThatThrownBy(() -> evaluate("${" + name + "}")).hasMessageContaining("Unknown property");
    }

    private Object evaluate(String expression) {
        return engine.getCommandExecutorTxRequired().execute(command -> engine.getExpressionManager()
                .createExpression(expression)
                .getValue(StartProcessVariableScope.getSharedInstance()));
    }
}
