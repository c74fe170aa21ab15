package vn.motcua.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One line of a dossier's checklist.
 *
 * @param code type code of the component, as in the national list where it is known
 * @param originals number of originals handed in
 * @param copies number of copies handed in
 * @param result true for what the authority issues, false for what the citizen hands in
 * @param place where the original is; null when no original was handed in
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Paper(String code, String name, int originals, int copies, boolean result, @Nullable Place place) {

    /** Where an original lies. {@code unit} is the code of the unit that holds it, null when a person holds it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Place(Holder holder, @Nullable String unit) {}

    /** Who has the original in hand. */
    public enum Holder {
        RECEIVING_UNIT,
        COMPETENT_UNIT,
        IN_TRANSIT,
        APPLICANT
    }

    Paper at(Holder holder, @Nullable String unit) {
        boolean original = originals > 0;
        return new Paper(code, name, originals, copies, result, original ? new Place(holder, unit) : null);
    }
}
