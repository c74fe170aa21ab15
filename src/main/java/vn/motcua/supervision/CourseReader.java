package vn.motcua.supervision;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.deadline.Clocks;
import vn.motcua.deadline.Deadline;
import vn.motcua.deadline.WorkingCalendar;
import vn.motcua.deadline.WorkingCalendars;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierBrief;
import vn.motcua.dossier.DossierLogs;
import vn.motcua.dossier.DossierUnknown;
import vn.motcua.dossier.TimelineEntry;
import vn.motcua.procedure.PassedModels;
import vn.motcua.procedure.PassedModels.Model;
import vn.motcua.procedure.StandingTasks;
import vn.motcua.procedure.StandingTasks.StandingTask;
import vn.motcua.procedure.StepNames;
import vn.motcua.supervision.course.Course;
import vn.motcua.supervision.course.Course.Passed;

/** The way of one dossier, finished or not, through its procedure: on the drawing, and step by step. */
@Component
class CourseReader {

    /**
     * A model with what was passed of it.
     *
     * @param definition id by which the drawing is asked for
     * @param passed ids of nodes and flows that were certainly passed
     * @param done how often each step was done, by its id
     */
    record Drawn(
            String definition,
            String process,
            String name,
            int version,
            Set<String> passed,
            Set<String> standing,
            Map<String, Integer> done) {}

    /**
     * A step that was done, or is open.
     *
     * @param entered as far as the log tells: with what moved the dossier on before it
     * @param left null while it is open
     * @param minutes office minutes, without those during which the clock stood still
     * @param paused office minutes during which the clock stood still
     */
    record Spent(
            String step,
            String name,
            OffsetDateTime entered,
            @Nullable OffsetDateTime left,
            @Nullable Long minutes,
            @Nullable Long paused) {}

    record View(
            String number,
            String procedure,
            String procedureName,
            String unit,
            String unitName,
            boolean open,
            List<Drawn> models,
            List<Spent> steps) {}

    private final DossierLogs logs;
    private final Clocks clocks;
    private final StandingTasks tasks;
    private final StandingRows seen;
    private final PassedModels models;
    private final StepNames steps;
    private final WorkingCalendars calendars;
    private final Names names;

    CourseReader(
            DossierLogs logs,
            Clocks clocks,
            StandingTasks tasks,
            StandingRows seen,
            PassedModels models,
            StepNames steps,
            WorkingCalendars calendars,
            Names names) {
        this.logs = logs;
        this.clocks = clocks;
        this.tasks = tasks;
        this.seen = seen;
        this.models = models;
        this.steps = steps;
        this.calendars = calendars;
        this.names = names;
    }

    /** @throws DossierUnknown if there is none */
    @Transactional(readOnly = true)
    public View of(String number) {
        List<String> one = List.of(number);
        DossierBrief brief = logs.briefs(one).stream().findFirst().orElseThrow(() -> new DossierUnknown(number));
        List<TimelineEntry> log = logs.of(one).getOrDefault(number, List.of());
        List<StandingTask> standing = tasks.of(one);
        Deadline clock = clocks.of(one).get(number);
        Story story = new Story(log, since(seen.of(one).getOrDefault(number, List.of())), 0);
        boolean open = brief.endedAt() == null;
        return new View(
                number,
                brief.procedure(),
                Names.title(names.procedures(), brief.procedure()).name(),
                brief.competentUnit(),
                names.unit(brief.competentUnit()),
                open,
                drawn(brief, log, story, standing),
                spent(brief, story, standing, clock));
    }

    private List<Drawn> drawn(DossierBrief brief, List<TimelineEntry> log, Story story, List<StandingTask> standing) {
        Map<String, Model> known = known(brief, log);
        if (known.isEmpty()) {
            return List.of();
        }
        Map<String, BpmnModelInstance> bpmn = new LinkedHashMap<>();
        known.forEach((process, model) -> bpmn.put(process, model.bpmn()));
        Course course = new Course(bpmn);
        story.stays().forEach(stay -> course.done(stay.step()));
        standing.forEach(task -> course.stands(task.process(), task.step()));
        Map<String, Passed> passed = course.passed(!tasks.isRunning(brief.number()), !story.stopped());
        return known.values().stream()
                .flatMap(model -> Stream.ofNullable(passed.get(model.process())).map(part -> drawn(model, part)))
                .toList();
    }

    private static Drawn drawn(Model model, Passed passed) {
        return new Drawn(
                model.definition(),
                model.process(),
                model.name(),
                model.version(),
                passed.elements(),
                passed.standing(),
                passed.done());
    }

    private Map<String, Model> known(DossierBrief brief, List<TimelineEntry> log) {
        if (log.isEmpty()) {
            return Map.of();
        }
        Instant last = log.get(log.size() - 1).happenedAt();
        Map<String, Model> known = models.at(brief.procedure(), log.get(0).happenedAt(), last);
        log.stream()
                .filter(line -> line.event() instanceof Dossier.VersionChanged)
                .map(line -> ((Dossier.VersionChanged) line.event()).toVersion())
                .reduce((earlier, later) -> later)
                .flatMap(version -> models.version(brief.procedure(), version))
                .ifPresent(moved -> known.put(brief.procedure(), moved));
        return known;
    }

    private List<Spent> spent(DossierBrief brief, Story story, List<StandingTask> standing, @Nullable Deadline clock) {
        Map<String, String> called = steps.of(brief.procedure());
        WorkingCalendar calendar = calendars.of(clock == null ? brief.competentUnit() : clock.unit());
        List<Spent> spent = new ArrayList<>();
        for (Stay stay : story.stays()) {
            Minutes minutes = Minutes.between(stay.entered(), stay.left(), clock, calendar);
            spent.add(new Spent(
                    stay.step(),
                    called.getOrDefault(stay.step(), stay.step()),
                    offset(stay.entered()),
                    offset(stay.left()),
                    minutes.worked(),
                    minutes.paused()));
        }
        standing.forEach(
                task -> spent.add(new Spent(task.step(), task.name(), offset(task.since()), null, null, null)));
        return spent;
    }

    private static Map<String, Instant> since(List<StandingTask> open) {
        return open.stream().collect(Collectors.toMap(StandingTask::step, StandingTask::since, (one, other) -> one));
    }

    private static OffsetDateTime offset(Instant moment) {
        return moment.atZone(WorkingCalendar.ZONE).toOffsetDateTime();
    }
}
