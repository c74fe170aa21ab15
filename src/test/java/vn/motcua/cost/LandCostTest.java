package vn.motcua.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.CountedStatements;
import vn.motcua.OnPostgres;
import vn.motcua.marriage.Ward;

/**
 * What a land change costs the database: received at a ward, papers by post, decided at the branch with a financial obligation,
 * result back by post, returned at the counter, the invitation to rate.
 */
@OnPostgres
class LandCostTest {

    private static final int STATEMENTS = 280;

    @Autowired
    ProcessEngine engine;

    @Autowired
    Ward ward;

    @Autowired
    CountedStatements counted;

    @Test
    void aLandChangeWithoutTaxOrPapersOnTheWayTakesAtMost280Statements() {
        assertThat(CountedDossier.fewest("a land change without tax and papers on the way", this::plainChange))
                .hasSizeLessThanOrEqualTo(STATEMENTS);
    }

    /** Twelve officers' steps, five jobs and four called parts: above the budget of a land change, and held where it is. */
    @Test
    void taxAndTwoPapersAddAtMost160Statements() {
        assertThat(CountedDossier.fewest("a land change with tax and two papers", this::landChange))
                .hasSizeLessThanOrEqualTo(STATEMENTS + 160);
    }

    private List<String> plainChange() {
        ward.at("2026-11-09T08:10");
        Map<String, Object> form = declaration();
        form.put("channel", "portal");
        form.put("changeType", "holder-information");
        CountedDossier dossier = new CountedDossier(engine, ward, counted, "tiepnhan.thanhkhe", "land-change", form);
        String number = dossier.number();
        dossier.step("tiepnhan.thanhkhe", "check-intake", Map.of("intake", "accept"))
                .step(
                        "tiepnhan.thanhkhe",
                        "digitise-papers",
                        Map.of("digitisedPapers", List.of("application-18"), "paperWay", "none"))
                .step("tiepnhan.vpdk1", "confirm-transfer", Map.of("transfer", "received"))
                .step("chuyenvien.vpdk1", "appraise", Map.of("appraisal", "eligible", "taxDue", false))
                .step("truongphong.vpdk1", "review-appraisal", Map.of("review", "approved"))
                .step(
                        "chuyenvien.vpdk1",
                        "draft-certificate",
                        Map.of("certificateForm", "confirmed", "certificateContent", "Đổi địa chỉ"))
                .step("lanhdao.vpdk1", "sign-certificate", Map.of("signature", "signed"))
                .step(
                        "tiepnhan.thanhkhe",
                        "receive-result",
                        Map.of("itemNumber", number + "-B1", "resultCondition", "whole"))
                .step(
                        "tiepnhan.thanhkhe",
                        "return-to-citizen",
                        Map.of("resultReturn", "returned", "identityChecked", true, "registerSigned", true))
                .at("2026-11-16T08:30");
        assertThat(ward.status(number)).isEqualTo("Đã trả kết quả");
        return dossier.statements();
    }

    private List<String> landChange() {
        ward.at("2026-11-09T08:10");
        CountedDossier dossier =
                new CountedDossier(engine, ward, counted, "tiepnhan.thanhkhe", "land-change", declaration());
        String number = dossier.number();
        dossier.step("tiepnhan.thanhkhe", "check-intake", Map.of("intake", "accept"))
                .step(
                        "tiepnhan.thanhkhe",
                        "digitise-papers",
                        Map.of("digitisedPapers", List.of("application-18", "certificate"), "paperWay", "post"))
                .step("tiepnhan.vpdk1", "confirm-transfer", Map.of("transfer", "received"))
                .step("chuyenvien.vpdk1", "appraise", Map.of("appraisal", "eligible", "taxDue", true))
                .step("truongphong.vpdk1", "review-appraisal", Map.of("review", "approved"))
                .at("2026-11-11T08:00")
                .step(
                        "tiepnhan.vpdk1",
                        "receive-papers",
                        Map.of("itemNumber", number + "-B1", "papersCondition", "whole"))
                .step(
                        "chuyenvien.vpdk1",
                        "record-tax-notice",
                        Map.of(
                                "taxAnswer", "due",
                                "taxNoticeNumber", "TB-1",
                                "taxAmount", 2500000,
                                "taxPayBy", "2026-12-11"))
                .step(
                        "tiepnhan.thanhkhe",
                        "record-payment",
                        Map.of("paidAmount", 2500000, "paymentReference", number + "-CT"))
                .step(
                        "chuyenvien.vpdk1",
                        "draft-certificate",
                        Map.of("certificateForm", "confirmed", "certificateContent", "Chuyển nhượng"))
                .step("lanhdao.vpdk1", "sign-certificate", Map.of("signature", "signed"))
                .step(
                        "tiepnhan.thanhkhe",
                        "receive-result",
                        Map.of("itemNumber", number + "-B2", "resultCondition", "whole"))
                .step(
                        "tiepnhan.thanhkhe",
                        "return-to-citizen",
                        Map.of("resultReturn", "returned", "identityChecked", true, "registerSigned", true))
                .at("2026-11-18T08:30");
        assertThat(ward.status(number)).isEqualTo("Đã trả kết quả");
        return dossier.statements();
    }

    private static Map<String, Object> declaration() {
        Map<String, Object> form = new HashMap<>();
        form.put("receivingUnit", "20209");
        form.put("channel", "counter");
        form.put("applicantName", "Nguyễn Thị Thử");
        form.put("changeType", "transfer");
        form.put("subjectType", "individual");
        form.put("plotUnit", "20209");
        form.put("mapSheet", "12");
        form.put("plotNumber", "345");
        form.put("plotArea", 120.5);
        form.put("certificateNumber", "AA 00123456");
        form.put("allocationNeeded", false);
        form.put("changeContent", "Nhận chuyển nhượng toàn bộ thửa đất");
        form.put("returnMethod", "counter");
        form.put("applicantCategory", "meritorious");
        form.put("papers", List.of("application-18", "certificate"));
        return form;
    }
}
