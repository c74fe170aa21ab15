package vn.motcua.platform;

import java.time.Duration;
import java.util.List;
import org.camunda.bpm.engine.impl.dmn.entity.repository.DecisionDefinitionEntity;
import org.camunda.bpm.engine.impl.dmn.entity.repository.DecisionDefinitionManager;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AttachmentManager;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.camunda.bpm.engine.impl.persistence.entity.CommentManager;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionManager;
import org.camunda.bpm.engine.impl.persistence.entity.FilterManager;
import org.camunda.bpm.engine.impl.persistence.entity.HistoricTaskInstanceManager;
import org.camunda.bpm.engine.impl.persistence.entity.IncidentManager;
import org.camunda.bpm.engine.impl.persistence.entity.JobDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobDefinitionManager;
import org.camunda.bpm.engine.impl.persistence.entity.JobManager;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceManager;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.stereotype.Component;

/** The engine's settings that are not plain properties: what it may run, who may see what, how it takes jobs. */
@Component
class EngineConfiguration extends AbstractCamundaConfiguration {

    static final int LONGEST_LIST = 2000;
    private static final String IDS = "[a-zA-Z0-9][a-zA-Z0-9._-]*";

    @Override
    public void preInit(SpringProcessEngineConfiguration engine) {
        engine.setForceCloseMybatisConnectionPool(true);
        engine.setJdbcBatchProcessing(true);
        engine.setEnforceHistoryTimeToLive(true);
        engine.setHistoryTimeToLive(null);
        engine.setHintJobExecutor(false);
        engine.setJobExecutorAcquireByDueDate(true);
        engine.setEnsureJobDueDateNotNull(true);
        runNothingThatIsSent(engine);
        guardAccounts(engine);
        keepToTheOwnOffice(engine);
    }

    private static void runNothingThatIsSent(SpringProcessEngineConfiguration engine) {
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setEnableExpressionsInStoredQueries(false);
        engine.setCustomPreCommandInterceptorsTxRequired(List.of(new RefuseExpressions()));
        engine.setCustomPreCommandInterceptorsTxRequiresNew(List.of(new RefuseExpressions()));
        engine.setEnableExceptionsAfterUnhandledBpmnError(true);
        engine.setEnableXxeProcessing(false);
        engine.setJavaSerializationFormatEnabled(false);
        engine.setEnableFetchScriptEngineFromProcessApplication(false);
        engine.setEnableScriptEngineLoadExternalResources(false);
        engine.setEnableScriptEngineNashornCompatibility(false);
        engine.setEnableScriptCompilation(false);
        engine.setQueryMaxResultsLimit(LONGEST_LIST);
    }

    private static void guardAccounts(SpringProcessEngineConfiguration engine) {
        engine.setEnablePasswordPolicy(true);
        engine.setUserResourceWhitelistPattern(IDS);
        engine.setGroupResourceWhitelistPattern(IDS);
        engine.setWebappsAuthenticationLoggingEnabled(true);
    }

    private static void keepToTheOwnOffice(SpringProcessEngineConfiguration engine) {
        engine.setAuthorizationEnabled(true);
        engine.setResourceAuthorizationProvider(new NoRowPerTask());
        Remembered<Boolean> granted = new Remembered<>(Duration.ofSeconds(30));
        Remembered<ProcessDefinitionEntity> procedures = new Remembered<>(Duration.ofSeconds(5));
        Remembered<DecisionDefinitionEntity> decisions = new Remembered<>(Duration.ofSeconds(5));
        Remembered<JobDefinitionEntity> jobs = new Remembered<>(Duration.ofSeconds(5));
        engine.setCustomSessionFactories(List.<SessionFactory>of(
                new Replacement<>(AuthorizationManager.class, () -> new FewAuthorizations(granted)),
                new Replacement<>(IncidentManager.class, FewIncidents::new),
                new Replacement<>(ExecutionManager.class, WholeInstances::new),
                new Replacement<>(JobManager.class, FewJobs::new),
                new Replacement<>(ProcessDefinitionManager.class, () -> new KnownProcessDefinitions(procedures)),
                new Replacement<>(DecisionDefinitionManager.class, () -> new KnownDecisions(decisions)),
                new Replacement<>(JobDefinitionManager.class, () -> new KnownJobDefinitions(jobs)),
                new Replacement<>(TaskManager.class, OfficeTasks::new),
                new Replacement<>(CommentManager.class, OfficeComments::new),
                new Replacement<>(AttachmentManager.class, OfficeAttachments::new),
                new Replacement<>(VariableInstanceManager.class, OfficeVariables::new),
                new Replacement<>(HistoricTaskInstanceManager.class, OfficeHistory::new),
                new Replacement<>(FilterManager.class, PlainFilters::new)));
        engine.setCustomPostCommandInterceptorsTxRequired(
                List.<CommandInterceptor>of(new ActForYourself(), new WorkByFormOnly()));
        engine.setCustomPostCommandInterceptorsTxRequiresNew(
                List.<CommandInterceptor>of(new ActForYourself(), new WorkByFormOnly()));
    }
}
