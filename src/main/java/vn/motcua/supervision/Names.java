package vn.motcua.supervision;

import java.util.Arrays;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Role;
import vn.motcua.authority.Unit;
import vn.motcua.authority.Units;
import vn.motcua.procedure.ProcedureTitles;
import vn.motcua.procedure.ProcedureTitles.Title;

/** What units, procedures and groups are called. */
@Component
class Names {

    private final Units units;
    private final ProcedureTitles titles;

    Names(Units units, ProcedureTitles titles) {
        this.units = units;
        this.titles = titles;
    }

    String unit(String code) {
        return units.find(code).map(Unit::fullName).orElse(code);
    }

    boolean isUnit(String code) {
        return units.find(code).isPresent();
    }

    /** By slug. */
    Map<String, Title> procedures() {
        return titles.all();
    }

    static Title title(Map<String, Title> procedures, String slug) {
        return procedures.getOrDefault(slug, new Title(slug, ""));
    }

    /** Vietnamese name of {@code <unit code>.<role>}; what is none of these stays as it is. */
    String group(String code) {
        int dot = code.lastIndexOf('.');
        return dot < 0
                ? code
                : units.find(code.substring(0, dot))
                        .flatMap(unit -> Arrays.stream(Role.values())
                                .filter(role -> role.code().equals(code.substring(dot + 1)))
                                .findFirst()
                                .map(role -> unit.label(role) + " · " + unit.fullName()))
                        .orElse(code);
    }
}
