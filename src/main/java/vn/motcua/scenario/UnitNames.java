package vn.motcua.scenario;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import vn.motcua.authority.Unit;
import vn.motcua.authority.Units;

/**
 * Units as analysts write them: code, name, or name without marks; {@code 20209}, {@code Thanh Khê}, {@code thanh-khe}. Offices by
 * their code.
 */
final class UnitNames {

    private UnitNames() {}

    static Unit read(Units units, Entry entry) {
        String text = entry.text();
        String plain = plain(text);
        return units.everywhere()
                .filter(unit -> unit.code().equals(text) || plain(unit.name()).equals(plain))
                .findFirst()
                .orElseThrow(() -> entry.wrong("no-unit", text, Nearest.hint(plain, plainNames(units))));
    }

    private static List<String> plainNames(Units units) {
        return units.everywhere().map(unit -> plain(unit.name())).toList();
    }

    private static String plain(String name) {
        return Normalizer.normalize(name.toLowerCase(Locale.ROOT).replace('đ', 'd'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace(' ', '-');
    }
}
