package vn.motcua.procedure.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import vn.motcua.Wording;
import vn.motcua.procedure.Definitions;

/** What an analyst should know of two versions before moving anything, and no single dossier shows. */
@Component
class Differences {

    private final Definitions definitions;

    Differences(Definitions definitions) {
        this.definitions = definitions;
    }

    List<String> between(Migration migration) {
        List<String> warnings = new ArrayList<>();
        Version to = migration.to();
        for (Version from : migration.from().values()) {
            if (from.number() > to.number()) {
                warnings.add(Wording.say("migration.warning.backwards", "" + from.number(), "" + to.number()));
            }
            Set<String> old = variables(from);
            Set<String> now = variables(to);
            warn(warnings, "migration.warning.variables-gone", from, minus(old, now));
            warn(warnings, "migration.warning.variables-new", from, minus(now, old));
        }
        return warnings;
    }

    private static void warn(List<String> warnings, String key, Version from, Set<String> names) {
        if (!names.isEmpty()) {
            warnings.add(Wording.say(key, "" + from.number(), String.join(", ", names)));
        }
    }

    private Set<String> variables(Version version) {
        return definitions.variables(version.id()).orElse(Set.of());
    }

    private static Set<String> minus(Set<String> all, Set<String> without) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(without);
        return rest;
    }
}
