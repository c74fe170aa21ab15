package vn.motcua.platform;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.stereotype.Component;
import vn.motcua.authority.CityGroup;
import vn.motcua.authority.Units;

/** A group for each role at each unit, and those of the city. */
@Component
class UnitGroups {

    private final IdentityService identity;
    private final Units units;

    UnitGroups(IdentityService identity, Units units) {
        this.identity = identity;
        this.units = units;
    }

    void create() {
        Set<String> existing =
                identity.createGroupQuery().list().stream().map(Group::getId).collect(Collectors.toSet());
        named().forEach((id, name) -> {
            if (!existing.contains(id)) {
                Group group = identity.newGroup(id);
                group.setName(name);
                group.setType(id.indexOf('.') < 0 ? "CITY" : "UNIT");
                identity.saveGroup(group);
            }
        });
    }

    private Map<String, String> named() {
        Map<String, String> names = new LinkedHashMap<>();
        for (CityGroup group : CityGroup.values()) {
            names.put(group.code(), group.label());
        }
        units.everywhere().forEach(unit -> unit.kind()
                .roles()
                .forEach(role -> names.put(unit.group(role), unit.label(role) + " – " + unit.fullName())));
        return names;
    }
}
