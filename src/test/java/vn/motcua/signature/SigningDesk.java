package vn.motcua.signature;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Occasion;
import vn.motcua.marriage.Couple;
import vn.motcua.marriage.Officers;
import vn.motcua.marriage.Ward;

/** Plays the test process {@code test-signing}: a leader has agreed, and the machine signs. */
@Component
class SigningDesk {

    static final String PROCESS = "test-signing";

    private final ProcessEngine engine;
    private final Ward ward;
    private final Officers officers;
    private final Dossiers dossiers;
    private final TransactionTemplate transaction;

    SigningDesk(
            ProcessEngine engine,
            Ward ward,
            Officers officers,
            Dossiers dossiers,
            PlatformTransactionManager transactions) {
        this.engine = engine;
        this.ward = ward;
        this.officers = officers;
        this.dossiers = dossiers;
        this.transaction = new TransactionTemplate(transactions);
    }

    void deploy() {
        engine.getRepositoryService()
                .createDeployment()
                .name(PROCESS)
                .addClasspathResource("signature/signing.bpmn")
                .enableDuplicateFiltering(false)
                .deploy();
    }

    /** A dossier of Thanh Khê that was accepted, and whose leader has agreed to sign. */
    String agreed() {
        String number = officers.accepted(Couple.ofAge());
        transaction.executeWithoutResult(status -> dossiers.get(number)
                .completeStep(
                        "sign-permit",
                        Map.of("permitSignature", "signed"),
                        Occasion.now(ward.now(), "lanhdao.thanhkhe")));
        engine.getRuntimeService()
                .startProcessInstanceByKey(PROCESS, number, Map.of("receivingUnit", "20209", "competentUnit", "20209"));
        return number;
    }

    /** The machine's step, with what follows at once. */
    void sign(String number) {
        List<Job> waiting = engine.getManagementService()
                .createJobQuery()
                .processDefinitionKey(PROCESS)
                .messages()
                .processInstanceId(instance(number))
                .list();
        waiting.forEach(job -> engine.getManagementService().executeJob(job.getId()));
    }

    /** Four hours are over. */
    void runTimer(String number) {
        Job timer =
                engine.getManagementService().createJobQuery().processDefinitionKey("remote-signature").list().stream()
                        .filter(job -> number.equals(engine.getRuntimeService()
                                .createProcessInstanceQuery()
                                .processInstanceId(job.getProcessInstanceId())
                                .singleResult()
                                .getBusinessKey()))
                        .findFirst()
                        .orElseThrow();
        engine.getManagementService().executeJob(timer.getId());
    }

    boolean isSigned(String number) {
        return engine.getRuntimeService()
                        .createExecutionQuery()
                        .processInstanceId(instance(number))
                        .activityId("signed")
                        .count()
                == 1;
    }

    boolean awaits(String number) {
        return engine.getRuntimeService()
                        .createExecutionQuery()
                        .messageEventSubscriptionName(RequestDesk.SIGNED)
                        .processInstanceBusinessKey(number)
                        .count()
                == 1;
    }

    private String instance(String number) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(PROCESS)
                .processInstanceBusinessKey(number)
                .singleResult()
                .getId();
    }

    Dossier dossier(String number) {
        return ward.dossier(number);
    }

    <T> T inTransaction(java.util.function.Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }
}
