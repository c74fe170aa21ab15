package vn.motcua.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.motcua.Wording;
import vn.motcua.authority.CityGroup;
import vn.motcua.authority.Role;
import vn.motcua.authority.Unit;
import vn.motcua.authority.Units;

/** Groups and audiences in Vietnamese. */
final class Names {

    private Names() {}

    /** {@code 20209.hotich}, a group of the city, or {@code citizen}. */
    static String group(Units units, String group) {
        int dot = group.indexOf('.');
        if (group.equals("citizen")) {
            return Wording.say("scenario.citizen");
        } else if (dot < 0) {
            return Arrays.stream(CityGroup.values())
                    .filter(each -> each.code().equals(group))
                    .map(CityGroup::label)
                    .findFirst()
                    .orElse(group);
        }
        Optional<Unit> unit = units.find(group.substring(0, dot));
        String role = Arrays.stream(Role.values())
                .filter(each -> each.code().equals(group.substring(dot + 1)))
                .map(each -> unit.map(at -> at.label(each)).orElse(each.label()))
                .findFirst()
                .orElse(group.substring(dot + 1));
        return Wording.say("scenario.who", role, unit.map(Unit::fullName).orElse(group.substring(0, dot)));
    }

    /** A citizen's message by its Vietnamese name; a procedure may know kinds that have none. */
    static String message(String kind) {
        String key = "message.kind." + kind;
        return Wording.knows(key) ? Wording.say(key) : kind;
    }

    static Role role(Entry entry) {
        List<String> codes = Arrays.stream(Role.values()).map(Role::code).toList();
        return Arrays.stream(Role.values())
                .filter(role -> role.code().equals(entry.text()))
                .findFirst()
                .orElseThrow(() -> entry.wrong("no-role", entry.text(), Nearest.hint(entry.text(), codes)));
    }
}
