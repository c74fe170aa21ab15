package vn.motcua.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.Wording;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Paper;

/** Where an original is, as scenarios write it: {@code receiving-unit}, {@code competent-unit}, {@code in-transit}, {@code applicant}. */
final class Originals {

    private Originals() {}

    static List<String> places() {
        return Arrays.stream(Paper.Holder.values()).map(Originals::code).toList();
    }

    /** With the unit behind it when that is another than the place says. */
    static String place(Paper.@Nullable Place place, Dossier dossier) {
        if (place == null) {
            return Moments.NONE;
        }
        String expected =
                switch (place.holder()) {
                    case RECEIVING_UNIT -> dossier.receivingUnit();
                    case COMPETENT_UNIT -> dossier.competentUnit();
                    case IN_TRANSIT -> place.unit();
                    case APPLICANT, SURRENDERED, LOST -> null;
                };
        String code = code(place.holder());
        return Objects.equals(place.unit(), expected) ? code : code + " " + place.unit();
    }

    /** The place in Vietnamese. */
    static String spoken(String place) {
        String key = "scenario.place." + place;
        return Wording.knows(key) ? Wording.say(key) : place;
    }

    private static String code(Paper.Holder holder) {
        return holder.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
