package vn.motcua.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.OnH2;
import vn.motcua.marriage.Couple;
import vn.motcua.marriage.Ward;

/** A step that fails after it wrote, and is tried again, has written once; a second visit writes again. */
@OnH2
class StepTwiceTest {

    @Autowired
    ProcessEngine engine;

    @Autowired
    Ward ward;

    @Autowired
    EntityManager entities;

    private String deployment = "";

    @BeforeEach
    void deploy() {
        deployment = engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("notice/twice.bpmn")
                .deploy()
                .getId();
    }

    @AfterEach
    void remove() {
        engine.getRepositoryService().deleteDeployment(deployment, true);
    }

    @Test
    void aRetryWritesOnceAndASecondVisitAgain() {
        ward.at("2026-11-25T08:10");
        String number = ward.submit("tiepnhan.thanhkhe", Couple.ofAge());
        String instance = engine.getRuntimeService()
                .startProcessInstanceByKey("test-twice", number)
                .getId();
        Job first = job(instance);
        for (int attempt = 0; attempt < 2; attempt++) {
            assertThatThrownBy(() -> engine.getManagementService().executeJob(first.getId()))
                    .as("the way out is not known: it fails after both blocks wrote")
                    .hasMessageContaining("next");
            assertThat(keys(number)).isEmpty();
        }
        engine.getRuntimeService().setVariable(instance, "next", "again");
        engine.getManagementService().executeJob(first.getId());
        assertThat(keys(number)).containsExactly(key(number, "tell", first), key(number, "issue", first));

        Job second = job(instance);
        engine.getRuntimeService().setVariable(instance, "next", "end");
        engine.getManagementService().executeJob(second.getId());
        assertThat(keys(number))
                .containsExactlyInAnyOrder(
                        key(number, "tell", first),
                        key(number, "tell", second),
                        key(number, "issue", first),
                        key(number, "issue", second));
    }

    private Job job(String instance) {
        return engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance)
                .singleResult();
    }

    private static String key(String number, String step, Job job) {
        return String.join("/", number, step, job.getId());
    }

    private List<String> keys(String number) {
        return java.util.stream.Stream.of("n.key from Notice n", "n.stepKey from Document n")
                .flatMap(what -> entities
                        .createQuery("select " + what + " where n.dossierNumber = ?1", String.class)
                        .setParameter(1, number)
                        .getResultList()
                        .stream())
                .toList();
    }
}
