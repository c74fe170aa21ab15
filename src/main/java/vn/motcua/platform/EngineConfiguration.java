package vn.motcua.platform;

import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.stereotype.Component;

/** The engine's settings that are not plain properties. Security and performance: see the ADRs. */
@Component
class EngineConfiguration extends AbstractCamundaConfiguration {

    @Override
    public void preInit(SpringProcessEngineConfiguration engine) {
        engine.setForceCloseMybatisConnectionPool(true);
        engine.setJdbcBatchProcessing(true);
        engine.setEnforceHistoryTimeToLive(true);
        engine.setHistoryTimeToLive(null);
        engine.setHintJobExecutor(false);
    }
}
