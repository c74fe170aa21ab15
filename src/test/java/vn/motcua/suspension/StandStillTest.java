package vn.motcua.suspension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.OnH2;
import vn.motcua.deadline.LegalClock;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Occasion;
import vn.motcua.marriage.Couple;
import vn.motcua.marriage.Officers;
import vn.motcua.marriage.Ward;

/** Accepted on a Wednesday morning and due the same day: 410 minutes are left at nine. */
@OnH2
class StandStillTest {

    @Autowired
    StandStill standStill;

    @Autowired
    LegalClock legalClock;

    @Autowired
    Dossiers dossiers;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Ward ward;

    @Autowired
    Officers officers;

    private String number = "";

    @BeforeEach
    void digitised() {
        ward.at("2026-11-25T08:10");
        number = officers.digitised(Couple.ofAge());
    }

    @Test
    void aDisputeThatEndsDuringTheWaitForTheTaxAuthorityDoesNotStartTheClock() {
        begin("2026-11-25T09:00", Dossier.Wait.TAX);
        begin("2026-11-26T09:00", Dossier.Wait.DISPUTE);
        assertThat(ward.status(number)).isEqualTo("Dừng xử lý");
        end("2026-11-27T09:00", Dossier.Wait.DISPUTE);
        assertThat(ward.status(number)).isEqualTo("Yêu cầu thực hiện nghĩa vụ tài chính");
        assertThat(ward.due(number)).isEqualTo("none");
        end("2026-11-30T09:00", Dossier.Wait.TAX);
        assertThat(ward.status(number)).isEqualTo("Đang xử lý");
        assertThat(ward.due(number)).isEqualTo("2026-11-30T17:00");
        assertThat(ledger()).containsExactly("vì TAX: 390", "vì DISPUTE: 390", "vì TAX: 390");
    }

    @Test
    void nothingHappensWhenWhatHasComeWasNotAwaited() {
        end("2026-11-25T09:00", Dossier.Wait.MEASUREMENT);
        assertThat(ward.events(number)).doesNotContain("Resumed");
        assertThat(ward.due(number)).isEqualTo("2026-11-25T17:00");
    }

    @Test
    void papersThatAreMissingKeepTheClockStillWhenADisputeEnds() {
        ward.at("2026-11-25T09:00");
        officers.askSupplement(number);
        begin("2026-11-26T09:00", Dossier.Wait.DISPUTE);
        end("2026-11-27T09:00", Dossier.Wait.DISPUTE);
        assertThat(ward.status(number)).isEqualTo("Yêu cầu bổ sung giấy tờ");
        assertThat(ward.due(number)).isEqualTo("none");
        ward.at("2026-11-30T09:00");
        officers.supplement(number);
        assertThat(ward.due(number)).isEqualTo("2026-11-30T17:00");
    }

    @Test
    void aMeasurementKeepsTheClockStillWhenThePapersHaveCome() {
        begin("2026-11-25T09:00", Dossier.Wait.MEASUREMENT);
        officers.askSupplement(number);
        ward.at("2026-11-26T09:00");
        officers.supplement(number);
        assertThat(ward.due(number)).isEqualTo("none");
        end("2026-11-27T09:00", Dossier.Wait.MEASUREMENT);
        assertThat(ward.due(number)).isEqualTo("2026-11-27T17:00");
    }

    @Test
    void aClockThatHasNotStartedIsLeftAlone() {
        number = ward.submit("tiepnhan.thanhkhe", Couple.ofAge());
        begin("2026-11-25T09:00", Dossier.Wait.DISPUTE);
        end("2026-11-25T10:00", Dossier.Wait.DISPUTE);
        assertThat(ward.status(number)).isEqualTo("Mới đăng ký");
        assertThat(legalClock.find(number)).isEmpty();
    }

    @Test
    void aDossierWithItsResultWaitsForNobody() {
        number = officers.registered(Couple.ofAge());
        officers.sign(number);
        assertThatThrownBy(() -> begin("2026-11-25T11:00", Dossier.Wait.MEASUREMENT))
                .isInstanceOf(DossierRefusal.class)
                .hasMessageContaining(number + " đang ở trạng thái “Đã xử lý xong” nên không thể tạm dừng");
        end("2026-11-25T12:00", Dossier.Wait.MEASUREMENT);
        assertThat(ledger()).isEmpty();
    }

    private void begin(String moment, Dossier.Wait kind) {
        at(moment, dossier -> standStill.begin(dossier, kind, "vì " + kind, "căn cứ", Set.of(), now()));
    }

    private void end(String moment, Dossier.Wait kind) {
        at(moment, dossier -> standStill.end(dossier, kind, now()));
    }

    private void at(String moment, Consumer<Dossier> work) {
        ward.at(moment);
        transaction.executeWithoutResult(
                status -> work.accept(dossiers.hold(number).orElseThrow()));
    }

    private Occasion now() {
        return Occasion.now(ward.now(), Occasion.SYSTEM);
    }

    private List<String> ledger() {
        return transaction.execute(status -> legalClock.find(number).orElseThrow().suspensions().stream()
                .map(line -> line.reason() + ": " + line.minutesLeft())
                .toList());
    }
}
