package vn.motcua.document;

import java.util.List;
import java.util.Locale;
import vn.motcua.Wording;
import vn.motcua.authority.Unit;

/**
 * Who issues, in the forms that Nghị định 30/2020/NĐ-CP, Phụ lục I prescribes.
 *
 * @param unit code of the unit in whose books the numbers stand
 * @param name as a sentence says it
 * @param superior lines above the agency's own, empty where the decree wants none
 * @param agency its own lines
 * @param symbol behind the slash of its numbers
 * @param place before the date: a commune's own name, else the city's
 */
public record Letterhead(
        String unit,
        String name,
        List<String> superior,
        List<String> agency,
        String symbol,
        String place,
        String office) {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    /** Of the service centre that takes dossiers in; of an office, which has none, its own. */
    public static Letterhead ofCentre(Unit unit) {
        return unit.isCommune() ? of(unit, "centre", unit.serviceCentre()) : ofAuthority(unit);
    }

    public static Letterhead ofAuthority(Unit unit) {
        return of(unit, unit.kind().code(), unit.authority());
    }

    private static Letterhead of(Unit unit, String office, String name) {
        String upper = unit.fullName().toUpperCase(VIETNAMESE);
        return new Letterhead(
                unit.code(),
                name,
                lines("letterhead.superior." + office, upper),
                lines("letterhead.agency." + office, upper),
                Wording.say("letterhead.symbol." + office),
                unit.isCommune() ? unit.name() : Wording.say("letterhead.city"),
                office);
    }

    /** What stands above the signature. */
    List<String> signature(Capacity capacity) {
        return lines("letterhead.signature." + office + "." + capacity.code(), "");
    }

    private static List<String> lines(String key, String unit) {
        String text = Wording.say(key, unit);
        return text.isEmpty() ? List.of() : List.of(text.split("\\|"));
    }
}
