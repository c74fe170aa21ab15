package vn.motcua.scenario;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import vn.motcua.Wording;
import vn.motcua.dossier.Channel;

/** One scenario on its way through the engine. */
final class Play {

    private final House house;
    private final Scenario scenario;
    private final Chart chart;
    private final Trace trace;
    private final Actors actors;
    private final List<Mistake> mistakes = new ArrayList<>();
    private Sight sight;

    Play(House house, Scenario scenario, Chart chart, Trace trace) {
        this.house = house;
        this.scenario = scenario;
        this.chart = chart;
        this.trace = trace;
        this.actors = new Actors(house, scenario.given().unit());
        this.sight = new Sight(house, chart, scenario.slug(), "");
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

    Actors actors() {
        return actors;
    }

    String number() {
        return sight.number;
    }

    List<Mistake> mistakes() {
        return List.copyOf(mistakes);
    }

    /** Hands the dossier in: at the counter by Tasklist's start form, by portal and post through the intake. */
    void begin() {
        Given given = scenario.given();
        house.clock().turnTo(given.at());
        String does = Wording.say(
                "scenario.does.submit." + given.channel().code(), given.unit().fullName());
        attempt(
                given.place(),
                given.refused(),
                does,
                () -> actors.reception(() -> {
                    String number = given.channel() == Channel.COUNTER
                            ? startForm(given.procedure(), given.form()).getBusinessKey()
                            : house.citizens()
                                    .submit(given.procedure(), given.form())
                                    .number();
                    sight = new Sight(house, chart, scenario.slug(), number);
                    trace.follow(sight);
                    trace.note(Wording.say("scenario.number", number));
                    return number;
                }));
    }

    ProcessInstance startForm(String procedure, Map<String, Object> form) {
        String definition = house.engine()
                .getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(procedure)
                .latestVersion()
                .singleResult()
                .getId();
        return house.engine().getFormService().submitStartForm(definition, form);
    }

    void officer(OfficerWorks work) {
        String step = work.step().text();
        Task task =
                sight.task(step).orElseThrow(() -> work.step().wrong("step-not-open", step, Bag.list(sight.open())));
        String group = group(task, work);
        String who = Names.group(house.units(), group);
        String does = Wording.say("scenario.does.officer", who, chart.name(step));
        attempt(
                work.place(),
                work.refused(),
                does,
                () -> actors.member(group, () -> {
                    house.engine().getFormService().submitTaskForm(task.getId(), Given.values(work.with()));
                    return step;
                }));
    }

    private String group(Task task, OfficerWorks work) {
        String role = work.role().text();
        if (work.unit() != null) {
            return UnitNames.read(house.units(), work.unit()).code() + "." + role;
        }
        List<String> groups = house.engine().getTaskService().getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(java.util.Objects::nonNull)
                .toList();
        return groups.stream()
                .filter(group -> group.equals(role) || group.endsWith("." + role))
                .findFirst()
                .orElseThrow(() -> work.role().wrong("not-the-role", role, task.getName(), Bag.list(groups)));
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
