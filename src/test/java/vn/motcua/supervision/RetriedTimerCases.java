package vn.motcua.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.motcua.marriage.Couple;
import vn.motcua.marriage.Officers;
import vn.motcua.marriage.Ward;
import vn.motcua.platform.OfficeClock;

/** A timer that is tried again comes when the law says, and not because somebody has pressed a button. */
abstract class RetriedTimerCases {

    @Autowired
    Ward ward;

    @Autowired
    Officers officers;

    @Autowired
    ManagementService jobs;

    @Autowired
    RuntimeService instances;

    @Autowired
    OfficeClock clock;

    @Autowired
    JdbcTemplate database;

    @LocalServerPort
    int port;

    private String number = "";
    private Job timer;

    /** The apology of a marriage that is due the same day. */
    @BeforeEach
    void aTimerIsStuck() {
        ward.at("2027-05-13T08:10");
        number = officers.digitised(Couple.ofAge());
        timer = jobs.createJobQuery().timers().list().stream()
                .filter(job -> number.equals(businessKey(job)))
                .filter(job -> job.getDuedate().after(Date.from(clock.instant())))
                .findFirst()
                .orElseThrow();
        jobs.setJobRetries(timer.getId(), 0);
    }

    @AfterEach
    void itIsTried() {
        jobs.setJobRetries(timer.getId(), 1);
    }

    @Test
    void oneThatHasFailedIsDueWhenTheClockSays() {
        database.update(
                "update act_ru_job set exception_msg_ = 'x', duedate_ = ? where id_ = ?", later(), timer.getId());
        database.update("update act_ru_incident set incident_msg_ = 'x' where configuration_ = ?", timer.getId());
        assertThat(retry()).contains("không thực hiện được hẹn giờ “", "các việc khác của hồ sơ vẫn tiếp tục");
        assertThat(job().getDuedate()).isEqualTo(timer.getDuedate());
    }

    @Test
    void oneThatHasNotFailedKeepsItsDate() {
        assertThat(retry()).contains("không tự chạy nữa");
        assertThat(job().getDuedate()).isEqualTo(timer.getDuedate());
    }

    /** @return what was told before */
    private String retry() {
        List<JsonNode> lines = new IncidentPages("giamsat", port).of(number, "STEP");
        assertThat(lines).hasSize(1);
        assertThat(new IncidentPages("giamsat", port)
                        .act("retry", lines.get(0), "")
                        .path("outcome")
                        .asText())
                .isEqualTo("done");
        assertThat(job().getRetries()).isOne();
        return lines.get(0).path("what").asText();
    }

    private String businessKey(Job job) {
        return instances
                .createProcessInstanceQuery()
                .processInstanceId(job.getProcessInstanceId())
                .singleResult()
                .getBusinessKey();
    }

    private java.sql.Timestamp later() {
        return new java.sql.Timestamp(timer.getDuedate().getTime() + 7_200_000);
    }

    private Job job() {
        return jobs.createJobQuery().jobId(timer.getId()).singleResult();
    }
}
