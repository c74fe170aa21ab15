package vn.motcua.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;
import vn.motcua.Wording;

/**
 * An officer completes a task through its form, as in Tasklist.
 *
 * @param role the role whose group has the task; the unit is that of the task's group
 * @param unit another unit, when it is told that its officer tries; null for the right one
 * @param refused when the form or the dossier must refuse it
 */
record OfficerWorks(
        Place place, Word role, Word step, Map<String, Entry> with, @Nullable Entry unit, @Nullable Refused refused)
        implements Step {

    static final Kind KIND =
            new Kind("officer", List.of("officer", "completes", "like", "with", "unit", "refused"), OfficerWorks::read);

    private static List<Step> read(Fields fields, References others) {
        Word step = Word.of(fields.get("completes"));
        Map<String, Entry> with = new LinkedHashMap<>();
        fields.word("like").ifPresent(other -> with.putAll(others.step(other, step).with));
        fields.find("with").ifPresent(entry -> with.putAll(entry.entries()));
        return List.of(new OfficerWorks(
                fields.place(),
                Word.of(fields.get("officer")),
                step,
                with,
                fields.find("unit").orElse(null),
                fields.find("refused").map(Refused::of).orElse(null)));
    }

    @Override
    public void check(Chart chart) {
        UserTask task = chart.demandTask(step);
        String groups = String.valueOf(task.getCamundaCandidateGroups());
        String role = groups.substring(groups.lastIndexOf('.') + 1);
        if (!groups.contains(",") && !role.equals(this.role.text())) {
            throw this.role.wrong("not-the-role", this.role.text(), task.getName(), role);
        }
        List<Mistake> strangers = refused == null ? chart.strangers(task.getCamundaFormRef(), with) : List.of();
        if (!strangers.isEmpty()) {
            throw new BadScenario(strangers);
        }
    }

    @Override
    public void play(Play play) {
        Task task = play.sight()
                .task(step.text())
                .orElseThrow(() -> step.wrong(
                        "step-not-open", step.text(), Bag.list(play.sight().open())));
        String group = group(task, play.house());
        String who = Names.group(play.house().units(), group);
        String does = Wording.say("scenario.does.officer", who, play.chart().name(step.text()));
        play.attempt(place, refused, does, () -> {
            play.hands().complete(task, group, play.sight().filled(Given.values(with)));
            return task;
        });
    }

    /** The group of the task that this role is; that of another unit when the file names one. */
    private String group(Task task, House house) {
        if (unit != null) {
            return UnitNames.read(house.units(), unit).code() + "." + role.text();
        }
        List<String> groups = house.engine().getTaskService().getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .toList();
        return groups.stream()
                .filter(group -> group.equals(role.text()) || group.endsWith("." + role.text()))
                .findFirst()
                .orElseThrow(() -> role.wrong("not-the-role", role.text(), task.getName(), Bag.list(groups)));
    }
}
