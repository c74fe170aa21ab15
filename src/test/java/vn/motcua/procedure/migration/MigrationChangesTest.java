package vn.motcua.procedure.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.motcua.OnH2;
import vn.motcua.marriage.Couple;
import vn.motcua.marriage.Officers;
import vn.motcua.marriage.Ward;

/** What the new version draws otherwise: timers count from the beginning of their step, and tasks follow the drawing. */
@OnH2
class MigrationChangesTest {

    private static final String REMINDER =
            """
                <bpmn:boundaryEvent id="check-late" name="Chậm kiểm tra" cancelActivity="false" attachedToRef="check-intake">
                  <bpmn:extensionElements><camunda:failedJobRetryTimeCycle>PT1M,PT5M</camunda:failedJobRetryTimeCycle></bpmn:extensionElements>
                  <bpmn:outgoing>check-late-to-noted</bpmn:outgoing>
                  <bpmn:timerEventDefinition id="check-late-timer"><bpmn:timeDuration xsi:type="bpmn:tFormalExpression">P2D</bpmn:timeDuration></bpmn:timerEventDefinition>
                </bpmn:boundaryEvent>
                <bpmn:endEvent id="check-late-noted" name="Đã ghi nhận chậm"><bpmn:incoming>check-late-to-noted</bpmn:incoming></bpmn:endEvent>
                <bpmn:sequenceFlow id="check-late-to-noted" sourceRef="check-late" targetRef="check-late-noted" />
                <bpmn:businessRuleTask id="decide-intake\"""";

    private static final String REMINDER_DRAWN =
            """
                  <bpmndi:BPMNShape id="check-late-shape" bpmnElement="check-late"><dc:Bounds x="0" y="0" width="36" height="36" /></bpmndi:BPMNShape>
                  <bpmndi:BPMNShape id="check-late-noted-shape" bpmnElement="check-late-noted"><dc:Bounds x="100" y="0" width="36" height="36" /></bpmndi:BPMNShape>
                  <bpmndi:BPMNEdge id="check-late-to-noted-edge" bpmnElement="check-late-to-noted"><di:waypoint x="0" y="0" /><di:waypoint x="0" y="9" /></bpmndi:BPMNEdge>
                  <bpmndi:BPMNShape id="sign-certificate-shape\"""";

    @Autowired
    ProcessEngine engine;

    @Autowired
    Analyst analyst;

    @Autowired
    Snapshot snapshot;

    @Autowired
    Ward ward;

    @Autowired
    Officers officers;

    @Autowired
    JdbcTemplate workList;

    @BeforeEach
    void morning() {
        ward.at("2026-11-25T08:10");
    }

    @AfterEach
    void undo() {
        analyst.undo();
    }

    @Test
    void aLongerWaitCountsFromTheDayTheWaitBegan() {
        String number = officers.digitised(Couple.ofAge());
        officers.askSupplement(number);
        analyst.deploy(new NewVersion().with(">P30D<", ">P45D<"));
        ward.at("2026-11-28T10:00");
        Change.TimerMove told = timer(analyst.rehearse(number, Map.of()), "supplement-overdue");
        assertThat(told.dueNow()).isEqualTo("2026-12-25T08:10:00+07:00");
        assertThat(told.dueThen()).isEqualTo("2027-01-09T08:10:00+07:00");
        assertThat(told.changes()).isTrue();
        assertThat(told.note()).isEqualTo("mô hình đổi cách hẹn giờ: tính lại từ lúc bắt đầu bước");
        analyst.move(number, Map.of());
        assertThat(ward.timer(number, "supplement-overdue")).isEqualTo("2027-01-09T08:10");
    }

    @Test
    void workingDaysToo() {
        String number = officers.digitised(Couple.ofAge());
        officers.askToVerify(number);
        assertThat(ward.timer(number, "verification-answer-late")).isEqualTo("2026-11-30T17:00");
        analyst.deploy(new NewVersion().with("FromNow(execution, 3)", "FromNow(execution, 5)"));
        ward.at("2026-11-27T10:00");
        analyst.move(number, Map.of());
        assertThat(ward.timer(number, "verification-answer-late")).isEqualTo("2026-12-02T17:00");
        assertThat(ward.timer(number, "deadline-near")).isEqualTo("2026-11-30T17:00");
    }

    @Test
    void aNewTimerCountsFromTheDayItsStepBegan() {
        String number = ward.submit("tiepnhan.thanhkhe", Couple.ofAge());
        analyst.deploy(reminded());
        ward.at("2026-11-26T10:00");
        Change.TimerMove told = timer(analyst.rehearse(number, Map.of()), "check-late");
        assertThat(told.dueNow()).isNull();
        assertThat(told.dueThen()).isEqualTo("2026-11-27T08:10:00+07:00");
        assertThat(told.note()).isEqualTo("mới, tính từ lúc bắt đầu bước");
        ward.at("2026-11-28T10:00");
        assertThat(timer(analyst.rehearse(number, Map.of()), "check-late").note())
                .isEqualTo("mới, tính từ lúc bắt đầu bước (đã qua: sẽ chạy ngay sau khi chuyển)");
        analyst.move(number, Map.of());
        assertThat(ward.timer(number, "check-late")).isEqualTo("2026-11-27T08:10");
        ward.runJobs(number);
        assertThat(ward.openSteps(number)).containsExactly("check-intake");
    }

    @Test
    void aNewTimerOfASuspendedInstanceSleepsToo() {
        String number = ward.submit("tiepnhan.thanhkhe", Couple.ofAge());
        engine.getRuntimeService().suspendProcessInstanceById(snapshot.instance(number));
        analyst.deploy(reminded());
        analyst.move(number, Map.of());
        assertThat(engine.getManagementService()
                        .createJobQuery()
                        .processInstanceId(snapshot.instance(number))
                        .list())
                .hasSize(2)
                .allMatch(job -> job.isSuspended());
    }

    @Test
    void aWatchThatWentOffIsNotSetAgain() {
        String number = officers.digitised(Couple.ofAge());
        ward.at("2026-11-25T15:50");
        ward.runJobs(number);
        officers.apologise(number, 1);
        analyst.deploy(new NewVersion().withProofreading());
        Rehearsal.Line told = analyst.rehearse(number, Map.of());
        assertThat(told.change().timers()).isEmpty();
        analyst.move(number, Map.of());
        assertThat(ward.timer(number, "deadline-near")).isEqualTo("none");
        ward.at("2026-11-27T10:00");
        ward.runJobs(number);
        assertThat(ward.openSteps(number)).containsExactly("examine");
    }

    @Test
    void aTaskTakesTheNameAndTheGroupOfTheNewVersionAndStaysTheSameTask() {
        String number = officers.digitised(Couple.ofAge());
        String task = ward.task(number, "examine").getId();
        engine.getTaskService().setAssignee(task, "hotich.thanhkhe");
        analyst.deploy(
                new NewVersion()
                        .with("name=\"Thẩm tra điều kiện kết hôn\"", "name=\"Thẩm tra hồ sơ\"")
                        .with(
                                "formRef=\"examine\" camunda:formRefBinding=\"deployment\" camunda:candidateGroups=\"${competentUnit}.hotich\"",
                                "formRef=\"examine\" camunda:formRefBinding=\"deployment\" camunda:candidateGroups=\"${competentUnit}.lanhdao\""));
        Change.TaskMove told =
                analyst.rehearse(number, Map.of()).change().tasks().get(0);
        assertThat(told.groupsNow()).containsExactly("20209.hotich");
        assertThat(told.groupsThen()).containsExactly("20209.lanhdao");
        assertThat(told.note()).isEqualTo("việc chuyển sang nhóm khác, người đang nhận việc được trả việc về nhóm");
        analyst.move(number, Map.of());
        assertThat(ward.task(number, "examine").getId()).isEqualTo(task);
        assertThat(ward.task(number, "examine").getName()).isEqualTo("Thẩm tra hồ sơ · " + number);
        assertThat(ward.task(number, "examine").getAssignee()).isNull();
        assertThat(ward.taskDue(number, "examine")).isEqualTo("2026-11-25T17:00");
        assertThat(workList.queryForList(
                        "select concat(group_id, ' ', step_name, ' ', coalesce(assignee, '-')) from work_item where dossier_number = ?",
                        String.class,
                        number))
                .containsExactly("20209.lanhdao Thẩm tra hồ sơ -");
        officers.play("lanhdao", number, "examine", Eligible.FORM);
        assertThat(ward.openSteps(number)).containsExactly("sign-certificate");
    }

    @Test
    void aMessageOfAnotherNameIsHeardUnderItsNewName() {
        String number = officers.digitised(Couple.online());
        officers.examine(number);
        analyst.deploy(new NewVersion().with("name=\"draft-confirmed\"", "name=\"draft-agreed\""));
        analyst.move(number, Map.of());
        assertThat(engine.getRuntimeService()
                        .createEventSubscriptionQuery()
                        .processInstanceId(snapshot.instance(number))
                        .eventName("draft-agreed")
                        .count())
                .isEqualTo(1);
    }

    private static NewVersion reminded() {
        return new NewVersion()
                .with(
                        "<bpmn:flowNodeRef>check-intake<",
                        "<bpmn:flowNodeRef>check-late</bpmn:flowNodeRef><bpmn:flowNodeRef>check-late-noted</bpmn:flowNodeRef><bpmn:flowNodeRef>check-intake<")
                .with("    <bpmn:businessRuleTask id=\"decide-intake\"", REMINDER)
                .with("      <bpmndi:BPMNShape id=\"sign-certificate-shape\"", REMINDER_DRAWN);
    }

    private static Change.TimerMove timer(Rehearsal.Line line, String element) {
        return line.change().timers().stream()
                .filter(timer -> timer.timer().id().equals(element))
                .findFirst()
                .orElseThrow();
    }
}
