package vn.motcua.desk.reception;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an officer fills in at the counter. */
final class FilledIn {

    private static final Map<String, Object> IN_ORDER =
            Map.of("rightAgency", true, "admissible", true, "identityConfirmed", true, "papersComplete", true);

    private FilledIn() {}

    /** @param form a start form, papers and all */
    static Map<String, Object> marriage(Map<String, Object> form) {
        return content(form, IN_ORDER);
    }

    static Map<String, Object> incompleteMarriage(Map<String, Object> form) {
        Map<String, Object> check = new HashMap<>(IN_ORDER);
        check.put("papersComplete", false);
        check.put("missingPapers", "Giấy xác nhận tình trạng hôn nhân của bên nữ");
        return content(form, check);
    }

    static Map<String, Object> content(Map<String, Object> form, Map<String, Object> check) {
        Map<String, Object> values = new LinkedHashMap<>(form);
        Map<String, Object> papers = new LinkedHashMap<>();
        ((List<?>) values.remove("papers"))
                .forEach(code -> papers.put((String) code, Map.of("originals", 1, "copies", 0)));
        return Map.of("values", values, "check", check, "papers", papers);
    }

    static Map<String, Object> permit() {
        Map<String, Object> form = applicant();
        form.put("applicantCategory", "normal");
        form.put("worksUnit", "20209");
        form.put("landPlot", "Thửa 12, tờ 5");
        form.put("worksAddress", "34 Lê Độ, phường Thanh Khê");
        form.put("worksKind", "private-house");
        form.put("floors", 8);
        form.put("floorArea", 640);
        form.put("inPlannedArea", "yes");
        form.put("inIndustrialZone", "no");
        form.put("heritageArea", "no");
        form.put("returnMethod", "counter");
        form.put("papers", List.of("application", "land-paper", "drawings"));
        return content(form, Map.of("intakeDecision", "accept"));
    }

    static Map<String, Object> landChange() {
        Map<String, Object> form = applicant();
        form.put("applicantCategory", "normal");
        form.put("changeType", "transfer");
        form.put("subjectType", "individual");
        form.put("plotUnit", "20209");
        form.put("mapSheet", "5");
        form.put("plotNumber", "12");
        form.put("plotArea", 98.5);
        form.put("certificateNumber", "CS 012345");
        form.put("allocationNeeded", false);
        form.put("changeContent", "Nhận chuyển nhượng toàn bộ thửa đất");
        form.put("returnMethod", "counter");
        form.put("papers", List.of("application-18", "certificate", "contract"));
        return content(form, Map.of("intake", "accept"));
    }

    private static Map<String, Object> applicant() {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("receivingUnit", "20209");
        form.put("channel", "counter");
        form.put("applicantName", "Phạm Thị Thử");
        form.put("applicantId", "048198004321");
        form.put("applicantPhone", "0905123456");
        form.put("applicantAddress", "34 Lê Độ, phường Thanh Khê");
        return form;
    }
}
