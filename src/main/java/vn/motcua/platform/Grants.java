package vn.motcua.platform;

import static org.camunda.bpm.engine.authorization.Permissions.*;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;
import vn.motcua.authority.CityGroup;

/**
 * What each kind of person may do in the engine: one row per kind and resource, none per unit, person or task.
 *
 * <p>Officers hold as little as Tasklist works with: READ_TASK shows task, form and form variables, TASK_WORK claims, gives back
 * and completes. They hold neither UPDATE_TASK (assigning, links, due dates, variables at will) nor anything that reads
 * instances or history. Which tasks these rights reach is {@link OwnOffice}'s.
 */
@Component
class Grants {

    private static final String ANY = Authorization.ANY;

    private final AuthorizationService authorizations;

    Grants(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    void create() {
        Set<String> existing = authorizations.createAuthorizationQuery().list().stream()
                .map(row -> key(row.getGroupId(), row.getResourceType(), row.getResourceId()))
                .collect(Collectors.toSet());
        for (Grant grant : wanted()) {
            if (!existing.contains(key(grant.to.code(), grant.on.resourceType(), grant.id))) {
                save(grant);
            }
        }
    }

    private static List<Grant> wanted() {
        return Stream.of(officers(), supervisors(), analysts(), administrators())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Grant> officers() {
        CityGroup to = CityGroup.OFFICERS;
        return List.of(
                new Grant(to, Resources.APPLICATION, "tasklist", ACCESS),
                new Grant(to, Resources.PROCESS_DEFINITION, ANY, READ, READ_TASK, TASK_WORK, CREATE_INSTANCE),
                new Grant(to, Resources.PROCESS_INSTANCE, ANY, CREATE),
                new Grant(to, Resources.GROUP, ANY, READ));
    }

    private static List<Grant> supervisors() {
        CityGroup to = CityGroup.SUPERVISORS;
        return List.of(
                new Grant(to, Resources.APPLICATION, "cockpit", ACCESS),
                new Grant(to, Resources.PROCESS_DEFINITION, ANY, READ, READ_INSTANCE, READ_TASK, READ_HISTORY),
                new Grant(to, Resources.PROCESS_INSTANCE, ANY, READ),
                new Grant(to, Resources.TASK, ANY, READ),
                new Grant(to, Resources.DECISION_DEFINITION, ANY, READ, READ_HISTORY),
                new Grant(to, Resources.DECISION_REQUIREMENTS_DEFINITION, ANY, READ),
                new Grant(to, Resources.DEPLOYMENT, ANY, READ),
                new Grant(to, Resources.GROUP, ANY, READ));
    }

    private static List<Grant> analysts() {
        CityGroup to = CityGroup.ANALYSTS;
        return List.of(
                new Grant(to, Resources.APPLICATION, "cockpit", ACCESS),
                new Grant(to, Resources.DEPLOYMENT, ANY, CREATE, READ),
                new Grant(to, Resources.PROCESS_DEFINITION, ANY, READ),
                new Grant(to, Resources.DECISION_DEFINITION, ANY, READ),
                new Grant(to, Resources.DECISION_REQUIREMENTS_DEFINITION, ANY, READ));
    }

    private static List<Grant> administrators() {
        return Arrays.stream(Resources.values())
                .map(resource -> new Grant(CityGroup.ADMINISTRATORS, resource, ANY, ALL))
                .toList();
    }

    private void save(Grant grant) {
        Authorization row = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        row.setGroupId(grant.to.code());
        row.setResource(grant.on);
        row.setResourceId(grant.id);
        row.setPermissions(grant.permissions);
        authorizations.saveAuthorization(row);
    }

    private static String key(String group, int resource, String id) {
        return group + "/" + resource + "/" + id;
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Grant(CityGroup to, Resource on, String id, Permission... permissions) {}
}
