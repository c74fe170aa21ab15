package vn.motcua.supervision;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.springframework.stereotype.Component;

/** A process of which one step fails until the test mends it. */
@Component
public class StuckProcess {

    private final ProcessEngine engine;

    private final IncidentRound round;

    StuckProcess(ProcessEngine engine, IncidentRound round) {
        this.engine = engine;
        this.round = round;
    }

    /** What nobody has looked at in time is told to those above. */
    public void lookAround() {
        round.turn();
    }

    /** Tried as often as it may be. */
    public void start(String dossierNumber) {
        engine.getRepositoryService()
                .createDeployment()
                .name("test-stuck")
                .addClasspathResource("supervision/stuck.bpmn")
                .enableDuplicateFiltering(false)
                .deploy();
        engine.getRuntimeService().startProcessInstanceByKey("test-stuck", dossierNumber);
        while (job(dossierNumber).getRetries() > 0) {
            run(dossierNumber);
        }
    }

    /** @return whether it went well */
    public boolean run(String dossierNumber) {
        try {
            engine.getManagementService().executeJob(job(dossierNumber).getId());
            return true;
        } catch (RuntimeException failed) {
            return false;
        }
    }

    public void mend(String dossierNumber) {
        engine.getRuntimeService().setVariable(job(dossierNumber).getProcessInstanceId(), "next", "end");
    }

    /** So that it is nobody's incident any more. */
    public void end(String dossierNumber) {
        instances(dossierNumber).list().forEach(each -> engine.getRuntimeService()
                .deleteProcessInstance(each.getId(), "the test is over"));
    }

    public Job job(String dossierNumber) {
        return engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instances(dossierNumber).singleResult().getId())
                .singleResult();
    }

    private ProcessInstanceQuery instances(String dossierNumber) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey("test-stuck")
                .processInstanceBusinessKey(dossierNumber);
    }
}
