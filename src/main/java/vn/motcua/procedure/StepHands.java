package vn.motcua.procedure;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.Wording;
import vn.motcua.authority.Acting;
import vn.motcua.authority.People;
import vn.motcua.authority.SystemRights;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Occasion;

/** Who has an open step in hand: an officer takes it, gives it back, or hands it to a colleague who may do it too. */
@Component
@Transactional
public class StepHands {

    /** In Vietnamese, for the officer. */
    public static final class NotMoved extends RuntimeException {
        NotMoved(String reason) {
            super(reason);
        }

        public String reason() {
            return String.valueOf(getMessage());
        }
    }

    /** More than this nobody has in hand. */
    private static final int MOST = 2_000;

    private final TaskService tasks;
    private final TaskDossiers dossiersOfTasks;
    private final Dossiers dossiers;
    private final Clock clock;
    private final Acting acting;
    private final People people;
    private final SystemRights systemRights;

    StepHands(
            @Lazy TaskService tasks,
            TaskDossiers dossiersOfTasks,
            Dossiers dossiers,
            Acting acting,
            People people,
            SystemRights systemRights,
            Clock clock) {
        this.dossiersOfTasks = dossiersOfTasks;
        this.dossiers = dossiers;
        this.clock = clock;
        this.tasks = tasks;
        this.acting = acting;
        this.people = people;
        this.systemRights = systemRights;
    }

    /** @throws NotMoved when it is gone or a colleague has it; to take what one has already changes nothing */
    public void take(String taskId) {
        seen(taskId);
        try {
            tasks.claim(taskId, officer());
        } catch (TaskAlreadyClaimedException taken) {
            throw new NotMoved(Wording.say("work.taken", nameOf(taken.getTaskAssignee())));
        } catch (ProcessEngineException failed) {
            throw new NotMoved(Wording.say(Conflict.caused(failed) ? "work.just-moved" : "work.gone"));
        }
    }

    /** @throws NotMoved unless the officer has it */
    public void giveBack(String taskId) {
        if (!officer().equals(seen(taskId).getAssignee())) {
            throw new NotMoved(Wording.say("work.not-yours"));
        }
        systemRights.run(() -> tasks.setAssignee(taskId, null));
    }

    /**
     * Also what a third has in hand: of an absent colleague the office must be able to take over. The dossier's log tells of it.
     *
     * @throws NotMoved when it is gone, the officer only sees it, or the colleague does not hold the role that the step asks for
     */
    public void hand(String taskId, String colleague) {
        Task task = seen(taskId);
        String group = groupOf(taskId).orElse("");
        if (!officer().equals(task.getAssignee()) && !acting.groupIds().contains(group) && !acting.isAdministrator()) {
            throw new NotMoved(Wording.say("work.gone"));
        } else if (!people.inGroup(group).contains(colleague)) {
            throw new NotMoved(Wording.say("work.not-colleague", nameOf(colleague)));
        }
        note(task, colleague);
        systemRights.run(() -> tasks.setAssignee(taskId, colleague));
    }

    private void note(Task task, String colleague) {
        dossiersOfTasks
                .of(task.getId())
                .flatMap(dossiers::hold)
                .ifPresent(dossier -> dossier.handStepOn(
                        task.getTaskDefinitionKey(),
                        task.getAssignee(),
                        colleague,
                        Occasion.now(clock.instant(), officer())));
    }

    /** The open steps of these groups that somebody has in hand; whoever asks has the right to know. */
    public List<String> inHandOf(String account, Collection<String> groups) {
        if (groups.isEmpty()) {
            return List.of();
        }
        return systemRights.call(() -> tasks
                .createTaskQuery()
                .taskAssignee(account)
                .taskCandidateGroupIn(List.copyOf(groups))
                .includeAssignedTasks()
                .listPage(0, MOST)
                .stream()
                .map(Task::getId)
                .toList());
    }

    /**
     * From one hand to another, where the first still has it; what is done or elsewhere stays as it is.
     *
     * @param to null gives it back to its office
     */
    public void pass(String taskId, String from, @Nullable String to) {
        systemRights.run(() -> {
            Task task =
                    tasks.createTaskQuery().taskId(taskId).taskAssignee(from).singleResult();
            if (task != null) {
                tasks.setAssignee(taskId, to);
            }
        });
    }

    /** Group of the officers who may do it; the caller has seen the step. */
    public Optional<String> groupOf(String taskId) {
        return systemRights.call(() -> tasks.getIdentityLinksForTask(taskId).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .findFirst());
    }

    /** The engine shows an officer the steps of the own office alone. */
    private Task seen(String taskId) {
        return Optional.ofNullable(tasks.createTaskQuery().taskId(taskId).singleResult())
                .orElseThrow(() -> new NotMoved(Wording.say("work.gone")));
    }

    private String officer() {
        return acting.userId().orElseThrow(() -> new NotMoved(Wording.say("work.gone")));
    }

    private String nameOf(String account) {
        return people.nameOf(account).orElse(account);
    }
}
