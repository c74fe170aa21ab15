package vn.motcua.platform;

import java.util.List;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.db.CompositePermissionCheck;
import org.camunda.bpm.engine.impl.db.PermissionCheck;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;

/**
 * Asks the authorization table only what it can answer, and not twice in half a minute. The engine would first ask which of a
 * person's groups have rows at all and whether any row revokes, and would delete the rows of each finished task and instance; here a person
 * has a handful of groups, all rows grant, and no task or instance has a row. What was refused is always asked again.
 */
final class FewAuthorizations extends AuthorizationManager {

    private final Remembered<Boolean> granted;

    FewAuthorizations(Remembered<Boolean> granted) {
        this.granted = granted;
    }

    @Override
    public List<String> filterAuthenticatedGroupIds(List<String> groups) {
        return groups == null ? List.of() : groups;
    }

    @Override
    protected boolean isRevokeAuthCheckEnabled(String user, List<String> groups) {
        return false;
    }

    @Override
    public void deleteAuthorizationsByResourceId(Resource resource, String id) {
        if (resource != Resources.TASK && resource != Resources.PROCESS_INSTANCE) {
            super.deleteAuthorizationsByResourceId(resource, id);
        }
    }

    /** A right to the task's procedure is a right to the task, and it is the one that can be remembered. */
    @Override
    public boolean isAuthorized(String user, List<String> groups, CompositePermissionCheck check) {
        boolean byProcedure = check.isDisjunctive()
                && check.getAtomicChecks().stream()
                        .filter(part -> part.getResource() == Resources.PROCESS_DEFINITION)
                        .anyMatch(part -> remembered(user, groups, part));
        return byProcedure || super.isAuthorized(user, groups, check);
    }

    private boolean remembered(String user, List<String> groups, PermissionCheck check) {
        String key = String.join(
                "|",
                user,
                String.valueOf(groups),
                check.getPermission().getName(),
                String.valueOf(check.getResourceId()));
        if (granted.get(key) == null && super.isAuthorized(user, groups, check)) {
            granted.put(key, true);
        }
        return granted.get(key) != null;
    }
}
