package vn.motcua.scenario;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import vn.motcua.Wording;

/** One scenario on its way through the engine. */
final class Play {

    private final House house;
    private final String slug;
    private final Chart chart;
    private final Trace trace;
    private final Actors actors;
    private final Hands hands;
    private final List<Mistake> mistakes = new ArrayList<>();
    private Sight sight;

    Play(House house, Scenario scenario, Chart chart, Trace trace, @Nullable Hands hands) {
        this.house = house;
        this.slug = scenario.slug();
        this.chart = chart;
        this.trace = trace;
        this.actors = new Actors(house, scenario.given().unit());
        this.hands = hands == null ? this::atTheEngine : hands;
        this.sight = new Sight(house, chart, slug, "");
    }

    House house() {
        return house;
    }

    Chart chart() {
        return chart;
    }

    Trace trace() {
        return trace;
    }

    Postbag postbag() {
        return new Postbag(house.consignments());
    }

    Actors actors() {
        return actors;
    }

    Hands hands() {
        return hands;
    }

    private void atTheEngine(Task task, String group, Map<String, Object> values) {
        actors.member(group, () -> {
            house.engine().getFormService().submitTaskForm(task.getId(), values);
            return task;
        });
    }

    Sight sight() {
        return sight;
    }

    String number() {
        return sight.number;
    }

    List<Mistake> mistakes() {
        return List.copyOf(mistakes);
    }

    /** The dossier has a number: from now on it is looked at. */
    void take(String number) {
        sight = new Sight(house, chart, slug, number);
        trace.follow(sight);
        trace.note(Wording.say("scenario.number", number));
    }

    /** @throws IllegalArgumentException, in Vietnamese, when there is no such procedure */
    ProcessInstance startForm(String procedure, Map<String, Object> form) {
        ProcessDefinition definition = house.engine()
                .getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(procedure)
                .latestVersion()
                .singleResult();
        if (definition == null) {
            throw new IllegalArgumentException(Wording.say("scenario.no-procedure", procedure));
        }
        return house.engine().getFormService().submitStartForm(definition.getId(), form);
    }

    /** Somebody tries something; what follows from it at once is run. */
    void attempt(Place place, @Nullable Refused refused, String does, Callable<?> work) {
        trace.act(does);
        try {
            work.call();
        } catch (BadScenario e) {
            throw e;
        } catch (Exception e) {
            refused(place, refused, reason(e));
            return;
        }
        if (refused != null) {
            throw BadScenario.at(refused.place(), "not-refused", Bag.list(refused.words()));
        }
        trace.changes();
        jobs().until(house.clock().instant(), place);
    }

    private void refused(Place place, @Nullable Refused expected, String reason) {
        if (expected == null) {
            throw BadScenario.at(place, "step-failed", reason);
        } else if (!expected.allows(reason, number())) {
            throw BadScenario.at(expected.place(), "refused-otherwise", Bag.list(expected.words()), reason);
        }
        trace.note(Wording.say("scenario.refused", reason));
    }

    void wait(Place place, Instant until) {
        if (until.isBefore(house.clock().instant())) {
            throw BadScenario.at(place, "back-in-time", Moments.spoken(until));
        }
        trace.act(Wording.say("scenario.does.wait", Moments.spoken(until)));
        jobs().until(until, place);
    }

    private Jobs jobs() {
        return new Jobs(house, sight, trace);
    }

    void hold(List<Expectation> expectations) {
        for (Expectation expectation : expectations) {
            expectation
                    .failure(sight)
                    .ifPresentOrElse(
                            seen -> failed(new Mistake(expectation.place(), seen)), () -> trace.held(expectation));
        }
    }

    void failed(Mistake mistake) {
        mistakes.add(mistake);
        trace.failed(mistake);
    }

    static String reason(Throwable failure) {
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }
}
