package vn.motcua.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Channel;
import vn.motcua.dossier.Paper;
import vn.motcua.dossier.Submission;
import vn.motcua.procedure.StartForm;

/**
 * A checked start form, read by the field names that every procedure's start form shares: channel, receivingUnit,
 * competentUnit, papers, applicant*. Whatever else the form asks is the declaration.
 */
record SubmittedForm(StartForm start, Map<String, Object> values) {

    private static final List<String> SHARED_FIELDS = List.of(
            "channel",
            "receivingUnit",
            "competentUnit",
            "papers",
            "applicantName",
            "applicantId",
            "applicantPhone",
            "applicantEmail",
            "applicantAddress");

    /** @param receivingUnit used when the form leaves it open */
    Submission submission(String receivingUnit, List<Paper> papers) {
        String competent = text("competentUnit");
        return new Submission(
                start.procedure(),
                start.procedureName(),
                channel(),
                receivingUnit,
                competent == null ? receivingUnit : competent,
                applicant(),
                declaration(),
                papers);
    }

    Channel channel() {
        String code = text("channel");
        return code == null ? Channel.COUNTER : Channel.valueOf(code.toUpperCase(Locale.ROOT));
    }

    @Nullable
    String text(String key) {
        Object value = values.get(key);
        return value == null ? null : value.toString();
    }

    /**
     * The ticked papers as lines of the checklist, one original each. A paper that is only shown, or handed in as a copy, is so
     * marked in the form: property {@code <code>} = {@code copy}; one whose original is given up for the result: {@code surrender}.
     */
    List<Paper> papers() {
        List<?> ticked = values.get("papers") instanceof List<?> list ? list : List.of();
        return ticked.stream().map(code -> paper(code.toString(), null, null)).toList();
    }

    Paper paper(String code, @Nullable Integer originals, @Nullable Integer copies) {
        var checklist = start.form().field("papers").orElseThrow();
        String kind = checklist.properties().getOrDefault(code, "");
        boolean copy = kind.equals("copy");
        return new Paper(
                code,
                checklist.options().getOrDefault(code, code),
                originals == null ? (copy ? 0 : 1) : originals,
                copies == null ? (copy ? 1 : 0) : copies,
                false,
                null,
                kind.equals("surrender"));
    }

    private Applicant applicant() {
        String name = text("applicantName");
        return new Applicant(
                name == null ? "" : name,
                text("applicantId"),
                text("applicantPhone"),
                text("applicantEmail"),
                text("applicantAddress"));
    }

    private Map<String, Object> declaration() {
        Map<String, Object> declaration = new LinkedHashMap<>(values);
        declaration.keySet().removeAll(SHARED_FIELDS);
        return declaration;
    }
}
