package vn.motcua.scenario;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import vn.motcua.Wording;

/** Plays scenarios one after the other and tells of each, then of all together. */
final class Recital {

    private final Stage stage;
    private final House house;
    private final Consumer<String> out;

    Recital(Stage stage, House house, Consumer<String> out) {
        this.stage = stage;
        this.house = house;
        this.out = out;
    }

    /**
     * @param whole true when all scenarios of the procedure are played, so that what none of them passes can be told
     * @return whether everything held
     */
    boolean of(String slug, ScenarioFiles files, Collection<ScenarioFile> chosen, boolean whole) {
        Coverage coverage = new Coverage(slug);
        int good = 0;
        for (ScenarioFile file : chosen) {
            Outcome outcome = play(files, file);
            coverage.add(outcome);
            good += outcome.good() ? 1 : 0;
        }
        int all = chosen.size();
        out.accept(Wording.say(good == all ? "try.all-good" : "try.some-bad", good, all));
        if (whole) {
            List<String> missing = coverage.missing(house.engine().getRepositoryService());
            missing.forEach(out);
            out.accept(missing.isEmpty() ? Wording.say("try.covered") : Wording.say("try.uncovered", missing.size()));
        }
        return good == all;
    }

    private Outcome play(ScenarioFiles files, ScenarioFile file) {
        try {
            return stage.play(new ScenarioReader(files, house.units()).read(file), out);
        } catch (BadScenario unreadable) {
            unreadable.mistakes().forEach(mistake -> out.accept(Wording.say("scenario.failed", mistake.line())));
            return new Outcome(unreadable.mistakes(), "", java.util.Set.of());
        } finally {
            out.accept("");
        }
    }
}
