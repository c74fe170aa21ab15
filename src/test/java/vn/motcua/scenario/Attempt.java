package vn.motcua.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder of marriage registration with its first scenario and one more, which a test writes. */
record Attempt(Path directory) {

    private static final Path SCENARIOS = Path.of("processes", "marriage-registration", "scenarios");

    static final String NAME = "processes/marriage-registration/scenarios/attempt.yaml";

    /** Reads and plays; what cannot be read is an outcome too. */
    Outcome play(House house, String yaml) {
        try {
            return new Stage(house).play(read(house, yaml), line -> {});
        } catch (BadScenario unreadable) {
            return new Outcome(unreadable.mistakes(), "", java.util.Set.of());
        }
    }

    Scenario read(House house, String yaml) {
        ScenarioFiles files = write(yaml);
        ScenarioFile file = files.find("marriage-registration", new Word("attempt", new Place(NAME, 1)));
        return new ScenarioReader(files, house.units()).read(file);
    }

    private ScenarioFiles write(String yaml) {
        try {
            Path folder = Files.createDirectories(directory.resolve(SCENARIOS));
            for (String base : List.of("at-the-counter.yaml", "draft-confirmed.yaml")) {
                Files.copy(
                        SCENARIOS.resolve(base),
                        folder.resolve(base),
                        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
            Files.writeString(folder.resolve("attempt.yaml"), yaml);
            return ScenarioFiles.read(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
