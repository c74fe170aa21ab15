package vn.motcua.post;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.marriage.Ward;
import vn.motcua.platform.OfficeClock;
import vn.motcua.supervision.IncidentPages;

/** What the post could not deliver, and what it could not be told, on the supervisors' page. */
abstract class FailedPostCases {

    @Autowired
    Postman postman;

    @Autowired
    Ward ward;

    @Autowired
    OfficeClock clock;

    @Autowired
    EntityManager entities;

    @Autowired
    TransactionTemplate transaction;

    @LocalServerPort
    int port;

    @BeforeEach
    void onAWednesdayMorning() {
        postman.deploy();
        ward.at("2027-04-14T08:10");
    }

    @AfterEach
    void noErrandsForOthers() {
        transaction.executeWithoutResult(
                status -> entities.createQuery("delete from Errand").executeUpdate());
    }

    @Test
    void afterTwoInvitationsItIsAnIncidentUntilTheOfficeHasItBack() {
        String number = postman.send("result-to-citizen");
        postman.collect(number);
        ward.at("2027-04-15T09:00");
        postman.saysOf(number, "EMG", "EMH");
        assertThat(lines(number, "DELIVERY")).as("once may happen").isEmpty();
        postman.goOn(number, "invitation", Map.of());
        ward.at("2027-04-19T09:00");
        postman.saysOf(number, "EMH");
        JsonNode line = lines(number, "DELIVERY").get(0);
        assertThat(line.path("what").asText())
                .isEqualTo("Bưu chính đã hai lần phát không thành công bưu gửi "
                        + postman.latest(number).itemNumber() + ".");
        assertThat(line.path("step").asText()).isEqualTo("Trả kết quả tại địa chỉ của công dân");
        assertThat(line.path("since").asText()).startsWith("2027-04-19T09:00");
        assertThat(line.path("ways")).isEmpty();
        assertThat(line.toString()).doesNotContain("Trần Văn Thử");

        supervisor().act("seen", line, "Đã gọi công dân");
        postman.goOn(number, "invitation", Map.of());
        ward.at("2027-04-22T09:00");
        postman.saysOf(number, "RETURNED");
        JsonNode back = lines(number, "DELIVERY").get(0);
        assertThat(back.path("what").asText()).contains("chuyển hoàn");
        assertThat(back.path("seen").isNull()).as("it is another thing now").isTrue();
        assertThat(supervisor().act("retry", back, "").path("outcome").asText()).isEqualTo("gone");

        postman.goOn(number, "open-cover", Map.of("item", postman.latest(number).itemNumber(), "condition", "whole"));
        assertThat(postman.view(number).open()).isFalse();
        assertThat(lines(number, "DELIVERY")).isEmpty();
    }

    @Test
    void aCarrierThatCannotBeToldForAWhileIsAnIncidentAndARetryMakesTheErrandDue() {
        String number = postman.send("to-authority");
        Errand errand = new Errand(postman.latest(number).id(), clock.instant());
        errand.failed("bưu chính không trả lời", clock.instant());
        transaction.executeWithoutResult(status -> entities.persist(errand));
        clock.pass(Duration.ofMinutes(9));
        assertThat(lines(number, "CARRIER")).as("it may come right by itself").isEmpty();
        again(errand);
        clock.pass(Duration.ofMinutes(1));
        JsonNode line = lines(number, "CARRIER").get(0);
        assertThat(line.path("what").asText())
                .startsWith("Chưa gửi được cho bưu chính yêu cầu nhận bưu gửi")
                .endsWith(": bưu chính không trả lời.");
        assertThat(line.path("since").asText()).as("not since the last try").startsWith("2027-04-14T08:10");
        assertThat(supervisor().act("retry", line, "").path("outcome").asText()).isEqualTo("done");
        assertThat(entities.find(Errand.class, errand.consignmentId()).dueAt()).isEqualTo(clock.instant());
        JsonNode tried = lines(number, "CARRIER").get(0);
        assertThat(tried.path("retried").path("at").asText()).startsWith("2027-04-14T08:20");
        assertThat(tried.path("seen").isNull()).isTrue();
    }

    /** It fails once more. */
    private void again(Errand errand) {
        transaction.executeWithoutResult(status ->
                entities.find(Errand.class, errand.consignmentId()).failed("bưu chính không trả lời", clock.instant()));
    }

    private List<JsonNode> lines(String number, String kind) {
        return supervisor().of(number, kind);
    }

    private IncidentPages supervisor() {
        return new IncidentPages("giamsat", port);
    }
}
