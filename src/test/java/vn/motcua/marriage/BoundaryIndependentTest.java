package vn.motcua.marriage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PathTest
class BoundaryIndependentTest {

    @Autowired
    Ward ward;

    @Autowired
    Officers officers;

    @Test
    void beforeTheFifthOfAugust2026TheClockStartsAtAcceptance() {
        ward.at("2026-08-04T08:10");
        String number = officers.accepted(Couple.ofBaNa());
        assertThat(ward.due(number)).isEqualTo("2026-08-04T17:00");
        officers.digitiseAndPost(number);
        assertThat(ward.originals(number)).isEqualTo("IN_TRANSIT");

        ward.at("2026-08-04T15:30");
        officers.confirmReceipt(number, "received");
        assertThat(ward.due(number)).isEqualTo("2026-08-04T17:00");
        assertThat(ward.originals(number)).isEqualTo("COMPETENT_UNIT 20308");
    }

    @Test
    void fromTheFifthOfAugust2026TheClockStartsWhenTheAuthorityReceives() {
        ward.at("2026-08-05T08:10");
        String number = officers.accepted(Couple.ofBaNa());
        assertThat(ward.status(number)).isEqualTo("Được tiếp nhận");
        assertThat(ward.due(number)).isEqualTo("none");
        assertThat(ward.document(number, "receipt")).contains("xã Bà Nà");
        officers.digitiseAndPost(number);
        assertThat(ward.taskDue(number, "confirm-receipt")).isEqualTo("none");

        ward.at("2026-08-05T15:30");
        officers.confirmReceipt(number, "on-the-way");
        assertThat(ward.due(number)).isEqualTo("2026-08-06T17:00");
        assertThat(ward.taskDue(number, "examine")).isEqualTo("2026-08-06T17:00");
        assertThat(ward.originals(number)).isEqualTo("IN_TRANSIT");
        assertThat(ward.path(number)).containsSubsequence("confirm-receipt", "receive-at-authority", "examine");
    }

    @Test
    void inTheSmallHoursOfTheFifthOfAugustTheNewRuleAlreadyHolds() {
        ward.at("2026-08-05T00:30");
        String number = officers.accepted(Couple.ofBaNa());
        assertThat(ward.due(number)).isEqualTo("none");
    }

    @Test
    void theAuthorityDecidesAndTheReceivingWardHandsOver() {
        ward.at("2026-11-25T08:10");
        String number = officers.digitised(Couple.ofBaNa());
        officers.confirmReceipt(number, "received");
        officers.examine(number);
        officers.sign(number);
        officers.handOver(number);
        assertThat(ward.status(number)).isEqualTo("Đã trả kết quả");
        assertThat(ward.document(number, "marriage-certificate")).contains("Bà Nà");
    }
}
