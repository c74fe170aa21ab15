package vn.motcua.scenario;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.authority.Unit;
import vn.motcua.authority.Units;
import vn.motcua.dossier.Channel;

/**
 * Reads what a scenario begins with: its own words over those of the scenario it is like, the declaration field by field.
 *
 * @param own the entry {@code given}; empty when the file has none
 * @param base what it is like; empty when it is like nothing
 */
record GivenReader(Units units, String slug, Place place, Optional<Fields> own, Optional<Given> base) {

    Given read() {
        Optional<Unit> competent = unit("competent").or(() -> base.map(Given::competent));
        return new Given(
                place,
                base.map(Given::procedure).orElse(slug),
                own("at").map(Entry::moment).or(() -> base.map(Given::at)).orElseThrow(() -> missing("at")),
                own("channel")
                        .map(GivenReader::channel)
                        .or(() -> base.map(Given::channel))
                        .orElse(Channel.COUNTER),
                unit("unit").or(() -> base.map(Given::unit)).orElseThrow(() -> missing("unit")),
                competent.orElse(null),
                declaration(),
                own("refused").map(Refused::of).orElse(null));
    }

    private Optional<Entry> own(String key) {
        return own.flatMap(fields -> fields.find(key));
    }

    private Optional<Unit> unit(String key) {
        return own(key).map(entry -> UnitNames.read(units, entry));
    }

    private Map<String, Entry> declaration() {
        Map<String, Entry> declaration = new LinkedHashMap<>();
        base.ifPresent(given -> declaration.putAll(given.declaration()));
        own("declaration").ifPresent(entry -> declaration.putAll(entry.entries()));
        return declaration;
    }

    private static Channel channel(Entry entry) {
        return Arrays.stream(Channel.values())
                .filter(channel -> channel.code().equals(entry.text()))
                .findFirst()
                .orElseThrow(() -> entry.wrong("no-channel", entry.text(), Nearest.hint(entry.text(), codes())));
    }

    private static List<String> codes() {
        return Arrays.stream(Channel.values()).map(Channel::code).toList();
    }

    private BadScenario missing(String key) {
        return BadScenario.at(place, "missing-key", "given." + key);
    }
}
