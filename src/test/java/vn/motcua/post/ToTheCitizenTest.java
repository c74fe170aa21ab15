package vn.motcua.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.OnH2;
import vn.motcua.dossier.Paper;
import vn.motcua.marriage.Ward;

/** What goes to the citizen's address: delivered, or back after two invitations. */
@OnH2
class ToTheCitizenTest {

    @Autowired
    Postman postman;

    @Autowired
    Ward ward;

    @BeforeEach
    void onAWednesdayMorning() {
        postman.deploy();
        ward.at("2026-11-25T08:10");
    }

    @Test
    void aDeliveryIsTheEndOfIt() {
        String number = postman.send("result-to-citizen");
        Label label = postman.latest(number);
        assertThat(label.receiver().name()).isEqualTo("Trần Văn Thử");
        assertThat(label.receiver().address()).isEqualTo("12 Điện Biên Phủ, phường Thanh Khê");
        postman.collect(number);
        postman.saysOf(number, "EMI");
        assertThat(postman.view(number).open()).isFalse();
        assertThat(postman.place(number, true).holder()).isEqualTo(Paper.Holder.APPLICANT);
        assertThat(ward.events(number)).endsWith("PostTracked", "TakenFromPost");
    }

    @Test
    void afterTwoInvitationsItComesBack() {
        String number = postman.send("result-to-citizen");
        postman.collect(number);
        ward.at("2026-11-26T09:00");
        postman.saysOf(number, "EMG", "EMH");
        assertThat(postman.latest(number).state()).isEqualTo("INVITED_ONCE");
        assertThat(postman.at(number)).containsExactly("invitation");
        postman.goOn(number, "invitation", Map.of());
        ward.at("2026-11-26T18:00");
        postman.saysOf(number, "EMH");
        assertThat(postman.latest(number).state())
                .as("the same day's second scan")
                .isEqualTo("INVITED_ONCE");
        ward.at("2026-11-30T09:00");
        postman.saysOf(number, "EMH");
        assertThat(postman.latest(number).state()).isEqualTo("INVITED_TWICE");
        postman.goOn(number, "invitation", Map.of());
        postman.saysOf(number, "RETURNED");
        assertThat(postman.at(number)).containsExactly("open-cover");
        postman.goOn(number, "open-cover", Map.of("item", postman.latest(number).itemNumber(), "condition", "whole"));
        assertThat(postman.place(number, true)).isEqualTo(new Paper.Place(Paper.Holder.RECEIVING_UNIT, "20209"));
        assertThat(postman.latest(number).state()).isEqualTo("RETURNED");
    }

    @Test
    void theTimeOfTransitIsThatOfTheWard() {
        String number = postman.send("papers-returned");
        assertThat(postman.view(number).workingDays()).isEqualTo(1);
        assertThat(postman.latest(number).arrivalDue()).hasToString("2026-11-26T17:00+07:00");
        ward.at("2026-11-27T09:00");
        postman.collect(number);
        assertThat(postman.latest(number).arrivalDue())
                .as("counted from the day the postman came, over the weekend")
                .hasToString("2026-11-30T17:00+07:00");
    }
}
