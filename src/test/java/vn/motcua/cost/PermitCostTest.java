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
 * What a permit costs the database: received and decided in the same ward, no fee, with an inspection and its reminder, no
 * consultation, returned at the counter, the invitation to rate.
 */
@OnPostgres
class PermitCostTest {

    private static final int STATEMENTS = 260;

    @Autowired
    ProcessEngine engine;

    @Autowired
    Ward ward;

    @Autowired
    CountedStatements counted;

    @Test
    void aPermitAtTheCounterWithInspectionTakesAtMost260Statements() {
        assertThat(CountedDossier.fewest("a construction permit", this::permit)).hasSizeLessThanOrEqualTo(STATEMENTS);
    }

    private List<String> permit() {
        ward.at("2026-11-16T08:10");
        CountedDossier dossier =
                new CountedDossier(engine, ward, counted, "tiepnhan.thanhkhe", "construction-permit", declaration());
        String number = dossier.number();
        dossier.step("tiepnhan.thanhkhe", "check-intake", checked())
                .step(
                        "tiepnhan.thanhkhe",
                        "digitise-dossier",
                        Map.of("digitisedPapers", List.of("application", "drawings"), "papersRoute", "stay"))
                .step(
                        "truongphong.thanhkhe",
                        "assign-officer",
                        Map.of("assignedOfficer", "Lê Thị Duyệt", "inspectionNeeded", "yes"))
                .step(
                        "chuyenvien.thanhkhe",
                        "plan-inspection",
                        Map.of("visitOn", "2026-11-18", "visitAt", "08:30", "meetingPlace", "tại công trình"))
                .step("chuyenvien.thanhkhe", "appraise-desk", appraised())
                .at("2026-11-18T09:30")
                .step("chuyenvien.thanhkhe", "inspect-site", inspected())
                .step("chuyenvien.thanhkhe", "draft-decision", Map.of("draft", "permit", "permitContent", "Nhà 4 tầng"))
                .step("truongphong.thanhkhe", "review-draft", Map.of("review", "approved"))
                .step("lanhdao.thanhkhe", "sign-permit", Map.of("permitSignature", "signed"))
                .step("vanthu.thanhkhe", "number-and-seal", Map.of("sealedSets", 2, "sealed", true))
                .step(
                        "tiepnhan.thanhkhe",
                        "return-to-citizen",
                        Map.of("resultReturn", "returned", "identityChecked", true, "registerSigned", true))
                .at("2026-11-25T10:00");
        assertThat(ward.status(number)).isEqualTo("Đã trả kết quả");
        assertThat(ward.ended(number)).isTrue();
        return dossier.statements();
    }

    private static Map<String, Object> declaration() {
        Map<String, Object> form = new HashMap<>(works());
        form.put("receivingUnit", "20209");
        form.put("channel", "counter");
        form.put("applicantName", "Trần Văn Thử");
        form.put("applicantId", "048095001234");
        form.put("applicantPhone", "0905123456");
        form.put("applicantAddress", "12 Điện Biên Phủ, phường Thanh Khê");
        form.put("applicantCategory", "meritorious");
        form.put("landPlot", "Thửa 12, tờ bản đồ 34");
        form.put("worksAddress", "15 Hà Huy Tập, phường Thanh Khê");
        form.put("heritageArea", "no");
        form.put("papers", List.of("application", "drawings"));
        form.put("returnMethod", "counter");
        return form;
    }

    private static Map<String, Object> works() {
        return Map.of(
                "worksUnit", "20209",
                "worksKind", "private-house",
                "floors", 4,
                "floorArea", 320,
                "inPlannedArea", "yes",
                "inIndustrialZone", "no");
    }

    private static Map<String, Object> checked() {
        Map<String, Object> form = new HashMap<>(works());
        form.put("intakeDecision", "accept");
        return form;
    }

    private static Map<String, Object> appraised() {
        return Map.of(
                "planningConforms", "yes",
                "landUseConforms", "yes",
                "drawingsConform", "yes",
                "consultationNeeded", "no");
    }

    private static Map<String, Object> inspected() {
        return Map.of(
                "attendees", "Chủ đầu tư, chuyên viên",
                "latitude", 16.064512,
                "longitude", 108.193245,
                "photoCount", 6,
                "photoReference", "KDL-2026-118",
                "findings", "Đất trống, mốc giới rõ",
                "inspectionResult", "matches");
    }
}
