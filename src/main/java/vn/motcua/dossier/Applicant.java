package vn.motcua.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who asks. Personal data: it stays in the dossier's tables.
 *
 * @param idNumber personal identification number (12 digits), null when not stated
 */
@Embeddable
public record Applicant(
        @Column(name = "applicant_name") String name,
        @Column(name = "applicant_id_number") @Nullable String idNumber,
        @Column(name = "applicant_phone") @Nullable String phone,
        @Column(name = "applicant_email") @Nullable String email,
        @Column(name = "applicant_address") @Nullable String address) {

    /** The stated values under the keys that start forms give them. */
    public Map<String, Object> underFormKeys() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("applicantName", name);
        putIfStated(values, "applicantId", idNumber);
        putIfStated(values, "applicantPhone", phone);
        putIfStated(values, "applicantEmail", email);
        putIfStated(values, "applicantAddress", address);
        return values;
    }

    private static void putIfStated(Map<String, Object> values, String key, @Nullable String value) {
        if (value != null) {
            values.put(key, value);
        }
    }
}
