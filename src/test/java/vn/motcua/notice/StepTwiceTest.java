package vn.motcua.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.OnH2;
import vn.motcua.document.Document;
import vn.motcua.document.Documents;
import vn.motcua.marriage.Couple;
import vn.motcua.marriage.Ward;

/** A step that fails after it wrote, and is tried again, has written once; a second visit writes again. */
@OnH2
class StepTwiceTest {

    private static final String PROCESS =
            """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="thu"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
              <process id="test-twice" isExecutable="true" camunda:historyTimeToLive="P1D">
                <startEvent id="start"/>
                <serviceTask id="tell" camunda:asyncBefore="true" camunda:delegateExpression="${notifyCitizen}">
                  <extensionElements><camunda:inputOutput>
                    <camunda:inputParameter name="template">supplement</camunda:inputParameter>
                  </camunda:inputOutput></extensionElements>
                </serviceTask>
                <serviceTask id="issue" camunda:delegateExpression="${issueDocument}">
                  <extensionElements><camunda:inputOutput>
                    <camunda:inputParameter name="template">guidance</camunda:inputParameter>
                  </camunda:inputOutput></extensionElements>
                </serviceTask>
                <exclusiveGateway id="again" default="to-end"/>
                <endEvent id="end"/>
                <sequenceFlow id="f1" sourceRef="start" targetRef="tell"/>
                <sequenceFlow id="f2" sourceRef="tell" targetRef="issue"/>
                <sequenceFlow id="f3" sourceRef="issue" targetRef="again"/>
                <sequenceFlow id="to-end" sourceRef="again" targetRef="end"/>
                <sequenceFlow id="to-tell" sourceRef="again" targetRef="tell">
                  <conditionExpression xsi:type="tFormalExpression">${next == 'again'}</conditionExpression>
                </sequenceFlow>
              </process>
            </definitions>
            """;

    @Autowired
    ProcessEngine engine;

    @Autowired
    Ward ward;

    @Autowired
    Notices notices;

    @Autowired
    Documents documents;

    private String deployment = "";

    @BeforeEach
    void deploy() {
        deployment = engine.getRepositoryService()
                .createDeployment()
                .addString("test-twice.bpmn", PROCESS)
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
        return java.util.stream.Stream.concat(
                        notices.of(number).stream().map(Notice::key),
                        documents.of(number).stream().map(Document::id))
                .toList();
    }
}
