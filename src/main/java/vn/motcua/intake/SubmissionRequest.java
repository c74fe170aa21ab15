package vn.motcua.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code POST /api/dossiers} takes. Nothing in it is trusted: it is held against the procedure's start form.
 *
 * @param channel counter, portal or post
 * @param receivingUnit code of the unit that takes the dossier in
 * @param competentUnit code of the unit that decides; the receiving unit when left out
 * @param declaration the fields of the start form, by key
 * @param papers what is handed in, by the codes of the start form's checklist
 */
record SubmissionRequest(
        @Nullable String procedure,
        @Nullable String channel,
        @Nullable String receivingUnit,
        @Nullable String competentUnit,
        @Nullable ApplicantRequest applicant,
        @Nullable Map<String, Object> declaration,
        @Nullable List<PaperRequest> papers) {

    record ApplicantRequest(
            @Nullable String name,
            @Nullable String idNumber,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String address) {}

    /** Quantities of originals and copies are 1 and 0 when left out. */
    record PaperRequest(@Nullable String code, @Nullable Integer originals, @Nullable Integer copies) {}

    /** The same values under the keys of the start form. */
    Map<String, Object> asForm() {
        Map<String, Object> form = new LinkedHashMap<>();
        if (declaration != null) {
            form.putAll(declaration);
        }
        put(form, "channel", channel);
        put(form, "receivingUnit", receivingUnit);
        put(form, "competentUnit", competentUnit);
        if (applicant != null) {
            put(form, "applicantName", applicant.name());
            put(form, "applicantId", applicant.idNumber());
            put(form, "applicantPhone", applicant.phone());
            put(form, "applicantEmail", applicant.email());
            put(form, "applicantAddress", applicant.address());
        }
        if (papers != null) {
            form.put(
                    "papers",
                    papers.stream()
                            .map(paper -> paper == null ? "" : String.valueOf(paper.code()))
                            .toList());
        }
        return form;
    }

    /** The name under which the caller knows a field of the start form. */
    static String callerName(String formKey) {
        return switch (formKey) {
            case "channel", "receivingUnit", "competentUnit", "papers" -> formKey;
            case "applicantName" -> "applicant.name";
            case "applicantId" -> "applicant.idNumber";
            case "applicantPhone" -> "applicant.phone";
            case "applicantEmail" -> "applicant.email";
            case "applicantAddress" -> "applicant.address";
            default -> "declaration." + formKey;
        };
    }

    private static void put(Map<String, Object> form, String key, @Nullable Object value) {
        if (value != null) {
            form.put(key, value);
        }
    }
}
