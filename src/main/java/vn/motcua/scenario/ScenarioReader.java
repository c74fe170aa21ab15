package vn.motcua.scenario;

import java.util.List;
import java.util.Optional;
import vn.motcua.authority.Units;

/**
 * Reads a scenario, and those it builds on.
 *
 * @param trail the files that led here, by which a circle is found
 */
record ScenarioReader(ScenarioFiles files, Units units, List<String> trail) {

    private static final List<String> KEYS = List.of("name", "given", "steps", "then");

    ScenarioReader(ScenarioFiles files, Units units) {
        this(files, units, List.of());
    }

    /** @throws BadScenario naming file and line of what is wrong */
    Scenario read(ScenarioFile file) {
        Entry whole = YamlText.read(file.name(), file.text());
        Fields fields = Fields.of(whole, KEYS);
        References others = name -> other(file, name);
        List<Step> steps =
                fields.find("steps").map(list -> Steps.read(list, others)).orElse(List.of());
        List<Expectation> then = fields.find("then").map(Expectations::read).orElse(List.of());
        Given given = given(file, fields, others);
        boolean expects =
                given.refused() != null || !then.isEmpty() || steps.stream().anyMatch(MustHold.class::isInstance);
        if (!expects) {
            throw whole.wrong("nothing-expected");
        }
        return new Scenario(
                file.slug(), file.id(), file.name(), fields.get("name").text(), given, steps, then);
    }

    /** Without a word about it, a scenario that goes on after another begins as that one. */
    private Given given(ScenarioFile file, Fields fields, References others) {
        Optional<Fields> own = fields.find("given").map(entry -> Fields.of(entry, Given.KEYS));
        Optional<Given> like = own.flatMap(given -> given.word("like"))
                .map(name -> others.scenario(name).given());
        Optional<Given> base = like.or(
                () -> firstAfter(fields).map(name -> others.scenario(name).given()));
        Place place = fields.find("given").map(Entry::place).orElse(fields.place());
        return new GivenReader(units, file.slug(), place, own, base).read();
    }

    private static Optional<Word> firstAfter(Fields fields) {
        return fields.find("steps").filter(Entry::isList).stream()
                .flatMap(list -> list.items().stream().limit(1))
                .filter(Entry::isMap)
                .flatMap(step -> Optional.ofNullable(step.entries().get(After.KIND.key())).stream())
                .map(Word::of)
                .findFirst();
    }

    private Scenario other(ScenarioFile file, Word name) {
        List<String> way = java.util.stream.Stream.concat(trail.stream(), java.util.stream.Stream.of(file.name()))
                .toList();
        ScenarioFile found = files.find(file.slug(), name);
        if (way.contains(found.name())) {
            throw name.wrong("circle", name.text());
        }
        return new ScenarioReader(files, units, way).read(found);
    }
}
