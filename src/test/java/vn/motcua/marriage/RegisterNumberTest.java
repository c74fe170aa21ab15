package vn.motcua.marriage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DossierTest
class RegisterNumberTest {

    @Autowired
    Ward ward;

    @Autowired
    Officers officers;

    @Test
    void aCertificateTheLeaderReturnsIsExaminedAgainAndKeepsItsRegisterNumber() {
        ward.at("2026-11-25T08:10");
        String number = officers.registered(Couple.ofAge());
        String entry = ward.dossier(number).progress().registerNumber();
        officers.sendBack(number);
        assertThat(ward.openSteps(number)).containsExactly("examine");
        assertThat(ward.due(number)).isEqualTo("2026-11-25T17:00");

        officers.examine(number);
        officers.sign(number);
        assertThat(ward.status(number)).isEqualTo("Đã xử lý xong");
        assertThat(ward.dossier(number).progress().registerNumber()).isEqualTo(entry);
        assertThat(ward.documents(number)).containsOnlyOnce("marriage-certificate");
    }
}
