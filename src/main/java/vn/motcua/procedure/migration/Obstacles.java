package vn.motcua.procedure.migration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.Wording;

/** The engine's English reasons for not moving something, in the analyst's words. */
final class Obstacles {

    private static final Logger LOG = LoggerFactory.getLogger(Obstacles.class);
    private static final Map<String, String> KEYS = new LinkedHashMap<>();

    static {
        KEYS.put("no migration instruction", "unmapped");
        KEYS.put("not asyncBefore", "not-async");
        KEYS.put("not asyncAfter", "not-async");
        KEYS.put("incompatible types", "type");
        KEYS.put("not of the same type", "event-type");
        KEYS.put("event scope", "attached");
        KEYS.put("closest mapped ancestor", "scope");
        KEYS.put("flow scope", "scope");
        KEYS.put("multiple mappings", "twice");
        KEYS.put("gateway", "gateway");
        KEYS.put("multi-instance", "multi-instance");
        KEYS.put("variable", "variable");
        KEYS.put("does not exist", "gone");
    }

    private Obstacles() {}

    static String say(List<String> failures) {
        return failures.stream().map(Obstacles::say).distinct().collect(Collectors.joining(" "));
    }

    private static String say(String failure) {
        return KEYS.entrySet().stream()
                .filter(known -> failure.contains(known.getKey()))
                .findFirst()
                .map(known -> Wording.say("migration.obstacle." + known.getValue()))
                .orElseGet(() -> {
                    LOG.warn("The engine refuses a migration for a reason without a Vietnamese sentence: {}", failure);
                    return Wording.say("migration.obstacle.other");
                });
    }
}
