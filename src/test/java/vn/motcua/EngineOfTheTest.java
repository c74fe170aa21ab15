package vn.motcua;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;
import vn.motcua.platform.OfficeClock;

/**
 * Camunda's REST finds the engine by name in a static register, so that of two programs in one JVM the last one started would
 * answer for both. Each test class puts its own engine forward; a test that has stopped the clock leaves it running to the next.
 */
public final class EngineOfTheTest implements TestExecutionListener {

    @Override
    public void beforeTestClass(TestContext test) {
        ProcessEngines.registerProcessEngine(test.getApplicationContext().getBean(ProcessEngine.class));
    }

    @Override
    public void afterTestMethod(TestContext test) {
        test.getApplicationContext().getBean(OfficeClock.class).run();
    }
}
