package vn.motcua.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.motcua.Wording;

/** Plays scenarios on the running program, one at a time: there is one clock. */
final class Stage {

    private final House house;
    private final @Nullable Hands hands;

    Stage(House house) {
        this(house, null);
    }

    private Stage(House house, @Nullable Hands hands) {
        this.house = house;
        this.hands = hands;
    }

    /** A stage whose officers work with these hands, instead of at the engine. */
    Stage with(Hands others) {
        return new Stage(house, others);
    }

    /** Plays on a dossier of its own; afterwards the clock runs again. */
    Outcome play(Scenario scenario, Consumer<String> lines) {
        Trace trace = new Trace(house.clock(), lines);
        trace.title(scenario);
        Chart chart = chart(scenario);
        List<Mistake> unread = check(scenario, chart);
        if (!unread.isEmpty()) {
            unread.forEach(trace::failed);
            return new Outcome(unread, "", Set.of());
        }
        Play play = new Play(house, scenario, chart, trace, hands);
        house.footprints().begin();
        Set<String> passed;
        try {
            act(play, scenario);
        } finally {
            house.clock().run();
            passed = house.footprints().end();
        }
        return new Outcome(play.mistakes(), play.number(), passed);
    }

    /** Plays for the sake of the dossier alone; empty when none came about. */
    Optional<Rehearsal.Played> rehearse(Scenario scenario) {
        Play play = new Play(house, scenario, chart(scenario), new Trace(house.clock(), line -> {}), hands);
        house.footprints().begin();
        try {
            act(play, scenario);
            return Optional.of(play.number())
                    .filter(number -> !number.isEmpty())
                    .map(number -> new Rehearsal.Played(number, house.clock().instant()));
        } finally {
            house.clock().run();
            house.footprints().end();
        }
    }

    private static void act(Play play, Scenario scenario) {
        try {
            scenario.given().play(play);
            scenario.steps().forEach(step -> step.play(play));
            play.hold(scenario.then());
            scenario.steps().forEach(step -> demandFailure(step, play));
        } catch (BadScenario stopped) {
            stopped.mistakes().forEach(play::failed);
        }
    }

    /** A block that was told to fail and was never reached says something of the procedure that is not so. */
    private static void demandFailure(Step step, Play play) {
        if (step instanceof BlockFails failing) {
            int left = play.house()
                    .footprints()
                    .failuresLeft(play.number(), failing.block().text());
            if (left > 0) {
                play.failed(new Mistake(
                        failing.place(),
                        Wording.say("scenario.failed-less", failing.block().text(), failing.fails() - left)));
            }
        }
    }

    /** Every name that the models do not know, before anything is played. */
    private static List<Mistake> check(Scenario scenario, Chart chart) {
        List<Mistake> mistakes = new ArrayList<>();
        String procedure = scenario.given().procedure();
        if (!chart.knows(procedure)) {
            return List.of(new Mistake(scenario.given().place(), Wording.say("scenario.no-procedure", procedure)));
        }
        collect(mistakes, () -> scenario.given().check(chart, chart.startForm(procedure)));
        scenario.steps().forEach(step -> collect(mistakes, () -> step.check(chart)));
        collect(mistakes, () -> Expectation.check(scenario.then(), chart));
        return mistakes;
    }

    private static void collect(List<Mistake> mistakes, Runnable check) {
        try {
            check.run();
        } catch (BadScenario found) {
            mistakes.addAll(found.mistakes());
        }
    }

    private Chart chart(Scenario scenario) {
        return new Chart(
                house.engine().getRepositoryService(), List.of(scenario.given().procedure(), scenario.slug()));
    }
}
