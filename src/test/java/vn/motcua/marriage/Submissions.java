package vn.motcua.marriage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A couple's start form as the body of {@code POST /api/dossiers}. */
final class Submissions {

    private static final Map<String, String> APPLICANT = Map.of(
            "applicantName", "name",
            "applicantId", "idNumber",
            "applicantPhone", "phone",
            "applicantEmail", "email",
            "applicantAddress", "address");

    private Submissions() {}

    static Map<String, Object> of(Map<String, Object> form) {
        Map<String, Object> body = new LinkedHashMap<>();
        Map<String, Object> applicant = new LinkedHashMap<>();
        Map<String, Object> declaration = new LinkedHashMap<>(form);
        APPLICANT.forEach((field, name) -> applicant.put(name, declaration.remove(field)));
        body.put("procedure", "marriage-registration");
        for (String shared : List.of("channel", "receivingUnit", "competentUnit")) {
            Object value = declaration.remove(shared);
            if (value != null) {
                body.put(shared, value);
            }
        }
        List<?> papers = (List<?>) declaration.remove("papers");
        body.put("papers", papers.stream().map(code -> Map.of("code", code)).toList());
        body.put("applicant", applicant);
        body.put("declaration", declaration);
        return body;
    }
}
