package vn.motcua.marriage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PathTest
class DraftTest {

    @Autowired
    Ward ward;

    @Autowired
    Officers officers;

    @Test
    void theDraftIsConfirmedAndTheLeaderSigns() {
        String number = drafted();
        assertThat(ward.documents(number)).contains("draft-certificate");
        assertThat(ward.notices(number)).contains("citizen: draft");
        assertThat(ward.openSteps(number)).isEmpty();

        ward.hear("tiepnhan.thanhkhe", number, "draft-confirmed", "Hai bên đồng ý");
        assertThat(ward.openSteps(number)).containsExactly("sign-certificate");
        assertThat(ward.path(number)).containsSubsequence("send-draft", "draft-confirmed", "enter-register");
    }

    @Test
    void aDraftToBeCorrectedIsExaminedAgainAndSentAgain() {
        String number = drafted();
        ward.hear("tiepnhan.thanhkhe", number, "draft-correction-requested", "Sai tên đệm");
        assertThat(ward.openSteps(number)).containsExactly("examine");
        officers.examine(number);
        assertThat(ward.documents(number).stream().filter("draft-certificate"::equals))
                .hasSize(2);
        assertThat(ward.path(number)).containsSubsequence("draft-correction-requested", "examine", "send-draft");
    }

    @Test
    void silenceOfOneDayIsConsent() {
        String number = drafted();
        ward.at("2026-11-26T08:09");
        ward.runJobs(number);
        assertThat(ward.openSteps(number)).containsExactly("decide-apology");
        ward.at("2026-11-26T08:10");
        ward.runJobs(number);
        assertThat(ward.openSteps(number)).contains("sign-certificate");
        assertThat(ward.path(number)).containsSubsequence("draft-silence", "enter-register");
    }

    @Test
    void whatIsHandedInAtTheCounterOrByPostNeedsNoDraft() {
        ward.at("2026-11-25T08:10");
        String number = officers.registered(Couple.with("channel", "post"));
        assertThat(ward.documents(number)).doesNotContain("draft-certificate");
        assertThat(ward.openSteps(number)).containsExactly("sign-certificate");
    }

    private String drafted() {
        ward.at("2026-11-25T08:10");
        String number = officers.digitised(Couple.online());
        officers.examine(number);
        return number;
    }
}
