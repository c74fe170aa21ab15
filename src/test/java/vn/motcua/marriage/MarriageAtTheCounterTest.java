package vn.motcua.marriage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PathTest
class MarriageAtTheCounterTest {

    @Autowired
    Ward ward;

    @Autowired
    Officers officers;

    @Test
    void aCoupleOfAgeIsMarriedTheSameDay() {
        ward.at("2026-11-25T08:10");
        String number = ward.submit("tiepnhan.thanhkhe", Couple.ofAge());
        assertThat(number).matches("H17\\.20\\.209-261125-\\d{4}");
        assertThat(ward.status(number)).isEqualTo("Mới đăng ký");
        assertThat(ward.due(number)).isEqualTo("none");
        assertThat(ward.originals(number)).isEqualTo("RECEIVING_UNIT 20209");

        officers.accept(number);
        assertThat(ward.status(number)).isEqualTo("Được tiếp nhận");
        assertThat(ward.due(number)).isEqualTo("2026-11-25T17:00");
        assertThat(ward.documents(number)).containsExactly("receipt");
        assertThat(ward.document(number, "receipt")).contains(number, "17:00 ngày 25/11/2026");

        officers.digitise(number);
        assertThat(ward.originals(number)).isEqualTo("COMPETENT_UNIT 20209");
        officers.examine(number);
        officers.sign(number);
        assertThat(ward.status(number)).isEqualTo("Đã xử lý xong");

        officers.handOver(number);
        assertThat(ward.status(number)).isEqualTo("Đã trả kết quả");
        assertThat(ward.documents(number)).containsExactlyInAnyOrder("receipt", "control-slip", "marriage-certificate");
        assertThat(ward.notices(number)).containsExactly("citizen: accepted", "citizen: result-ready");
    }

    @Test
    void aPaperThatIsOnlyShownStaysWithTheCouple() {
        ward.at("2026-11-25T08:10");
        String number = ward.submit("tiepnhan.thanhkhe", Couple.ofAge());
        assertThat(ward.dossier(number).papers())
                .filteredOn(paper -> paper.originals() > 0)
                .extracting("code")
                .containsExactly("declaration-form");
    }

    @Test
    void theCoupleIsAskedForARatingSevenDaysAfterTheHandOver() {
        ward.at("2026-11-25T08:10");
        String number = officers.completed(Couple.ofAge());
        officers.handOver(number);

        ward.at("2026-12-02T08:09");
        ward.runJobs(number);
        assertThat(ward.notices(number)).doesNotContain("citizen: rating");
        assertThat(ward.ended(number)).isFalse();

        ward.at("2026-12-02T08:10");
        ward.runJobs(number);
        assertThat(ward.notices(number)).endsWith("citizen: rating");
        assertThat(ward.status(number)).isEqualTo("Đã trả kết quả");
        assertThat(ward.ended(number)).isTrue();
        assertThat(ward.path(number)).endsWith("return-result", "rating-due", "ask-rating", "dossier-closed");
    }
}
