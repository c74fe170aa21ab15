package vn.motcua.scenario;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.motcua.MotCua;

/**
 * Plays the packaged scenarios on a given database, whole and broken off before each officer's step: dossiers in every state, made
 * by the product itself, from which a benchmark multiplies a city. For a database that nobody works with.
 */
public final class Rehearsal implements AutoCloseable {

    /** These are broken off too; all others are played to their end. */
    private static final List<String> BROKEN_OFF = List.of("at-the-counter", "by-post", "boundary-independent");

    /** Its scenarios belong to dossiers of other procedures. */
    private static final Set<String> ASIDE = Set.of("citizen-message");

    private final ConfigurableApplicationContext program;

    /** @param until when the clock was stopped, seen from the dossier */
    public record Played(String number, Instant until) {}

    /** @param settings of the program, as on its command line */
    public Rehearsal(String... settings) {
        this.program = new SpringApplicationBuilder(MotCua.class, ScenarioBeans.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .run(settings);
    }

    /** @param most scenarios of each procedure, those that are broken off first */
    public List<Played> play(int most) {
        House house = program.getBean(House.class);
        Stage stage = program.getBean(Stage.class);
        ScenarioFiles files = ScenarioFiles.read(TryCommand.directory(null));
        return files.slugs().stream()
                .filter(slug -> !ASIDE.contains(slug))
                .flatMap(slug -> files.of(slug).stream()
                        .sorted(Comparator.comparing(file -> !BROKEN_OFF.contains(file.id())))
                        .limit(most))
                .map(file -> new ScenarioReader(files, house.units()).read(file))
                .flatMap(Rehearsal::takes)
                .flatMap(scenario -> stage.rehearse(scenario).stream())
                .toList();
    }

    private static Stream<Scenario> takes(Scenario whole) {
        List<Scenario> takes = new ArrayList<>(List.of(whole));
        if (BROKEN_OFF.contains(whole.id())) {
            List<Step> steps = whole.steps();
            IntStream.range(0, steps.size())
                    .filter(end -> steps.get(end) instanceof OfficerWorks)
                    .forEach(end -> takes.add(until(whole, end)));
        }
        return takes.stream();
    }

    private static Scenario until(Scenario whole, int end) {
        List<Step> steps = whole.steps().subList(0, end);
        return new Scenario(whole.slug(), whole.id(), whole.file(), whole.name(), whole.given(), steps, List.of());
    }

    @Override
    public void close() {
        program.close();
    }
}
