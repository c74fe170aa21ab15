package vn.motcua.marriage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.Progress;

/** What is stored of a dossier's progress is what its log says, at every step of whole runs. */
@DossierTest
class LogTellsProgressTest {

    @Autowired
    Ward ward;

    @Autowired
    Officers officers;

    @Test
    void ofAMarriageWithSupplementVerificationAndApology() {
        ward.at("2026-11-25T08:10");
        String number = officers.digitised(Couple.online());
        officers.askSupplement(number);
        check(number);
        officers.supplement(number);
        check(number);
        officers.accept(number);
        officers.askToVerify(number);
        check(number);
        ward.at("2026-12-01T17:00");
        ward.runJobs(number);
        officers.apologise(number, 1);
        officers.recordVerification(number, "2026-12-01");
        officers.examine(number);
        ward.hear("tiepnhan.thanhkhe", number, "draft-confirmed", "Đồng ý");
        check(number);
        officers.sign(number);
        check(number);
        officers.handOver(number);
        check(number);
        ward.at("2027-01-04T08:00");
        ward.runJobs(number);
        check(number);
        assertThat(ward.ended(number)).isTrue();
    }

    @Test
    void ofARefusalAndAWithdrawal() {
        ward.at("2026-11-25T08:10");
        String refused = officers.digitised(Couple.ofAge());
        officers.examine(refused, "related", true);
        officers.signRefusal(refused, "Có họ trong phạm vi ba đời", Officers.DECREE_118);
        check(refused);
        String withdrawn = officers.digitised(Couple.ofBaNa());
        ward.hear("tiepnhan.thanhkhe", withdrawn, "withdrawal-requested", "Đổi ý");
        check(withdrawn);
    }

    private void check(String number) {
        var dossier = ward.dossier(number);
        assertThat(Progress.of(dossier.timeline())).isEqualTo(dossier.progress());
    }
}
