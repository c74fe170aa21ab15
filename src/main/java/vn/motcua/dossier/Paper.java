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
 * @param surrender true for an original that the citizen gives up for the result
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Paper(
        String code,
        String name,
        int originals,
        int copies,
        boolean result,
        @Nullable Place place,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean surrender) {

    /**
     * Where an original lies.
     *
     * @param unit code of the unit that holds or awaits it, null when a person does
     * @param consignment number under which the post carries it, null when it does not
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Place(Holder holder, @Nullable String unit, @Nullable String consignment) {

        public Place(Holder holder, @Nullable String unit) {
            this(holder, unit, null);
        }
    }

    /** Who has the original in hand. */
    public enum Holder {
        RECEIVING_UNIT,
        COMPETENT_UNIT,
        IN_TRANSIT,
        APPLICANT,
        /** Given up by the citizen for the new result, and kept by the authority. */
        SURRENDERED,
        LOST
    }

    Paper at(Place there) {
        return new Paper(code, name, originals, copies, result, originals > 0 ? there : null, surrender);
    }

    boolean travelsBy(String item) {
        return place != null && item.equals(place.consignment());
    }

    boolean liesAt(String unit) {
        return place != null && place.holder() != Holder.IN_TRANSIT && unit.equals(place.unit());
    }

    public boolean inTransit() {
        return place != null && place.holder() == Holder.IN_TRANSIT;
    }

    /** In another office's hands, and not with the post or the citizen. */
    public boolean awayFrom(String unit) {
        return place != null
                && place.holder() != Holder.IN_TRANSIT
                && place.unit() != null
                && !unit.equals(place.unit());
    }

    /** An office has what the citizen gives up for the result. */
    public boolean toBeKept() {
        return surrender && moves() && place != null && place.unit() != null;
    }

    /** What is lost or surrendered stays so. */
    boolean moves() {
        return place != null && place.holder() != Holder.LOST && place.holder() != Holder.SURRENDERED;
    }
}
