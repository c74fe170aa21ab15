package vn.motcua.procedure;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import vn.motcua.Refusal;
import vn.motcua.Wording;
import vn.motcua.authority.Acting;
import vn.motcua.authority.Role;
import vn.motcua.authority.SystemRights;
import vn.motcua.dossier.Dossier;

/** The steps in which a leader agrees to sign: those whose form has the choice {@value Dossier#SIGNED}. */
@Service
public class SigningSteps {

    private final TaskService tasks;
    private final FormService forms;
    private final RuntimeService instances;
    private final Definitions definitions;
    private final Acting acting;
    private final SystemRights systemRights;

    SigningSteps(
            @Lazy TaskService tasks,
            @Lazy FormService forms,
            @Lazy RuntimeService instances,
            Definitions definitions,
            Acting acting,
            SystemRights systemRights) {
        this.tasks = tasks;
        this.forms = forms;
        this.instances = instances;
        this.definitions = definitions;
        this.acting = acting;
        this.systemRights = systemRights;
    }

    /** Why a step was not signed; nothing of it has changed. */
    public static final class NotSigned extends Refusal {

        NotSigned(String message) {
            super(message);
        }
    }

    /**
     * Agrees in the open step, as the leader who is asking, through the same form and checks as in Tasklist; a transaction of its
     * own.
     *
     * @return number of the dossier
     * @throws NotSigned saying in Vietnamese why not
     */
    public String sign(String taskId) {
        Task task = mine(taskId);
        String dossier = dossier(task);
        String field = field(task);
        try {
            forms.submitTaskForm(taskId, Map.of(field, Dossier.SIGNED));
            return dossier;
        } catch (NullValueException gone) {
            throw new NotSigned(Wording.say("sign.gone"));
        } catch (AuthorizationException refused) {
            throw new NotSigned(Wording.say("sign.unknown"));
        } catch (BadUserRequestException refused) {
            throw new NotSigned(String.valueOf(refused.getMessage()));
        } catch (RuntimeException failure) {
            if (Conflict.caused(failure)) {
                throw new NotSigned(Wording.say("sign.busy"));
            }
            throw failure;
        }
    }

    /** Whether {@link #sign} would let whoever asks agree in this step, as far as can be told before. */
    public boolean offersTo(String taskId) {
        try {
            return !field(mine(taskId)).isEmpty();
        } catch (NotSigned refused) {
            return false;
        }
    }

    /** A step that the leader may see, that is a leader's, and that nobody else has in hand. */
    private Task mine(String taskId) {
        Task task = tasks.createTaskQuery().taskId(taskId).singleResult();
        if (task == null) {
            throw new NotSigned(Wording.say("sign.unknown"));
        }
        List<String> groups = tasks.getIdentityLinksForTask(taskId).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .toList();
        boolean leader = groups.stream()
                .anyMatch(group -> group.endsWith("." + Role.LEADER.code())
                        && acting.groupIds().contains(group));
        if (!leader) {
            throw new NotSigned(Wording.say("sign.not-leader", task.getName()));
        }
        String other = task.getAssignee();
        if (other != null && !acting.userId().equals(Optional.of(other))) {
            throw new NotSigned(Wording.say("sign.in-hand", task.getName(), other));
        }
        return task;
    }

    private String field(Task task) {
        return systemRights
                .call(() ->
                        definitions.taskForm(task.getProcessDefinitionId(), task.getTaskDefinitionKey(), task.getId()))
                .flatMap(SigningSteps::signature)
                .map(FormField::key)
                .orElseThrow(() -> new NotSigned(Wording.say("sign.no-signature", task.getName())));
    }

    /** The field of a form in which a leader agrees to sign. */
    static Optional<FormField> signature(Form form) {
        return form.fields().stream()
                .filter(field -> !field.readOnly() && field.options().containsKey(Dossier.SIGNED))
                .findFirst();
    }

    private String dossier(Task task) {
        ProcessInstance instance = systemRights.call(() -> instances
                .createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult());
        if (instance == null) {
            throw new NotSigned(Wording.say("sign.gone"));
        }
        return instance.getBusinessKey();
    }
}
