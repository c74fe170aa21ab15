package vn.motcua.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.OnH2;
import vn.motcua.authority.Units;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Occasion;
import vn.motcua.marriage.Couple;
import vn.motcua.marriage.Officers;
import vn.motcua.marriage.Ward;
import vn.motcua.procedure.FeeTable;
import vn.motcua.procedure.Step;

/** What the table is asked, what is kept of its answer, and what is asked of the citizen. */
@OnH2
class AssessFeeTest {

    @Autowired
    AssessFee assessFee;

    @Autowired
    RequestPayment requestPayment;

    @Autowired
    Ledger ledger;

    @Autowired
    Units units;

    @Autowired
    Dossiers dossiers;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Ward ward;

    @Autowired
    Officers officers;

    private final FeeTable assumed = mock();
    private final List<FeeTable.Question> asked = new ArrayList<>();
    private String number = "";

    @BeforeEach
    void accepted() {
        ward.at("2026-11-25T08:10");
        number = officers.accepted(Couple.ofAge());
        when(assumed.feeFor(any())).thenAnswer(call -> {
            asked.add(call.getArgument(0));
            return new FeeTable.Fee("permit", "Lệ phí cấp giấy phép", 75_000, "Mức giả định", false);
        });
    }

    @Test
    void asksByTheDossierAndThePlace() {
        ward.at("2026-12-01T08:10");
        assess(new AssessFee.Input(null, null, null));
        assess(new AssessFee.Input(AssessFee.Category.ELDERLY, "20308", null));
        assertThat(asked)
                .containsExactly(
                        question("normal", "urban"), // Thanh Khê is a ward
                        question("elderly", "rural"));
    }

    private static FeeTable.Question question(String category, String area) {
        return new FeeTable.Question(
                "marriage-registration", "counter", category, area, java.time.LocalDate.of(2026, 11, 25));
    }

    @Test
    void formsShowTheAmountAndThatItIsOnlyAssumed() {
        assess(new AssessFee.Input(null, null, "feeText"));
        assertThat(ward.dossier(number).answers("assess").get("feeText"))
                .isEqualTo("Lệ phí cấp giấy phép: 75.000 đồng (chưa phải mức đã công bố). Căn cứ: Mức giả định.");
        transaction.executeWithoutResult(status ->
                assessFee.perform(new AssessFee.Input(null, null, "feeText"), dossiers.get(number), step("assess")));
        assertThat(ward.dossier(number).answers("assess").get("feeText"))
                .asString()
                .startsWith("Lệ phí đăng ký kết hôn: 0 đồng. Căn cứ: Luật Hộ tịch");
    }

    @Test
    void theAssessedFeeIsAskedForOnceAndACorrectedNoticeReplacesTheFirst() {
        assess(new AssessFee.Input(null, null, null));
        request(fee(), "one");
        request(fee(), "two");
        assertThat(obligations()).containsExactly("permit 75000 DUE 2026-12-05");
        assertThat(ward.due(number)).as("the clock goes on").isEqualTo("2026-11-25T17:00");
        request(tax(5_000_000_000L), "three");
        request(tax(4_000_000_000L), "four");
        assertThat(obligations())
                .containsExactly(
                        "permit 75000 DUE 2026-12-05", "tax 5000000000 CANCELLED null", "tax 4000000000 DUE null");
    }

    private static RequestPayment.Input fee() {
        return new RequestPayment.Input(ObligationKind.FEE, null, null, "Luật Phí và lệ phí", false, null, 10);
    }

    private static RequestPayment.Input tax(long amount) {
        return new RequestPayment.Input(ObligationKind.TAX, amount, null, "Luật Quản lý thuế", false, null, null);
    }

    private void assess(AssessFee.Input input) {
        var block = new AssessFee(assumed, units);
        transaction.executeWithoutResult(status -> block.perform(input, dossiers.get(number), step("assess")));
    }

    private void request(RequestPayment.Input input, String visit) {
        transaction.executeWithoutResult(status -> requestPayment.perform(input, dossiers.get(number), step(visit)));
    }

    private Step step(String id) {
        return new Step(number, id, number + "/" + id, Occasion.now(ward.now(), Occasion.SYSTEM));
    }

    private List<String> obligations() {
        return ledger.obligations(number).stream()
                .map(each -> String.join(
                        " ",
                        each.code(),
                        String.valueOf(each.amount()),
                        each.state().name(),
                        String.valueOf(each.payBy())))
                .toList();
    }
}
