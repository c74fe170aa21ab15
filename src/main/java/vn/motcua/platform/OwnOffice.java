package vn.motcua.platform;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import vn.motcua.authority.CityGroup;

/**
 * What the officer who is asking may see of the tasks: those of the own groups, and those assigned to them. The engine's own
 * authorizations could say this only with a row per task, and its task lists then take seconds.
 *
 * <p>Whatever the engine does on its own account (jobs, delegates, the start-up) is not limited, and neither are
 * administrators and supervisors.
 */
record OwnOffice(String userId, List<String> groups) {

    private static final Collection<String> SEE_EVERY_OFFICE =
            List.of(CityGroup.ADMINISTRATORS.code(), CityGroup.SUPERVISORS.code());

    /** The limit that holds now; empty for those who see every office. */
    static Optional<OwnOffice> limit() {
        CommandContext context = Context.getCommandContext();
        if (!context.isAuthorizationCheckEnabled()
                || !Context.getProcessEngineConfiguration().isAuthorizationEnabled()) {
            return Optional.empty();
        }
        return Optional.ofNullable(context.getAuthentication())
                .filter(who -> who.getUserId() != null)
                .map(OwnOffice::of)
                .filter(office -> SEE_EVERY_OFFICE.stream().noneMatch(office.groups::contains));
    }

    private static OwnOffice of(Authentication who) {
        List<String> groups = who.getGroupIds();
        return new OwnOffice(who.getUserId(), groups == null ? List.of() : List.copyOf(groups));
    }

    /** Adds the limit to a query, as one more thing that must hold. The caller takes it out again. */
    TaskQueryImpl narrow(TaskQueryImpl query) {
        var own = query.or().taskAssignee(userId);
        if (!groups.isEmpty()) {
            own.taskCandidateGroupIn(groups).includeAssignedTasks();
        }
        return (TaskQueryImpl) own;
    }

    void demand(TaskEntity task) {
        if (!userId.equals(task.getAssignee()) && task.getCandidates().stream().noneMatch(this::isMeant)) {
            refuse("task");
        }
    }

    /** @throws AuthorizationException always */
    void refuse(String what) {
        throw new AuthorizationException(
                userId, Permissions.READ.getName(), Resources.TASK.resourceName(), what + " of another office");
    }

    private boolean isMeant(IdentityLink link) {
        return userId.equals(link.getUserId()) || groups.contains(link.getGroupId());
    }
}
