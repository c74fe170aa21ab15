package vn.motcua.platform;

import static org.camunda.bpm.engine.authorization.Permissions.*;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
        List<Grant> grants = new java.util.ArrayList<>(List.of(
                new Grant(CityGroup.OFFICERS, Resources.APPLICATION, "tasklist", ACCESS),
                new Grant(
                        CityGroup.OFFICERS,
                        Resources.PROCESS_DEFINITION,
                        ANY,
                        READ,
                        READ_TASK,
                        TASK_WORK,
                        CREATE_INSTANCE),
                new Grant(CityGroup.OFFICERS, Resources.PROCESS_INSTANCE, ANY, CREATE),
                new Grant(CityGroup.OFFICERS, Resources.GROUP, ANY, READ),
                new Grant(CityGroup.SUPERVISORS, Resources.APPLICATION, "cockpit", ACCESS),
                new Grant(
                        CityGroup.SUPERVISORS,
                        Resources.PROCESS_DEFINITION,
                        ANY,
                        READ,
                        READ_INSTANCE,
                        READ_TASK,
                        READ_HISTORY),
                new Grant(CityGroup.SUPERVISORS, Resources.PROCESS_INSTANCE, ANY, READ),
                new Grant(CityGroup.SUPERVISORS, Resources.TASK, ANY, READ),
                new Grant(CityGroup.SUPERVISORS, Resources.DECISION_DEFINITION, ANY, READ, READ_HISTORY),
                new Grant(CityGroup.SUPERVISORS, Resources.DECISION_REQUIREMENTS_DEFINITION, ANY, READ),
                new Grant(CityGroup.SUPERVISORS, Resources.DEPLOYMENT, ANY, READ),
                new Grant(CityGroup.SUPERVISORS, Resources.GROUP, ANY, READ),
                new Grant(CityGroup.ANALYSTS, Resources.APPLICATION, "cockpit", ACCESS),
                new Grant(CityGroup.ANALYSTS, Resources.DEPLOYMENT, ANY, CREATE, READ),
                new Grant(CityGroup.ANALYSTS, Resources.PROCESS_DEFINITION, ANY, READ),
                new Grant(CityGroup.ANALYSTS, Resources.DECISION_DEFINITION, ANY, READ),
                new Grant(CityGroup.ANALYSTS, Resources.DECISION_REQUIREMENTS_DEFINITION, ANY, READ)));
        for (Resource resource : Resources.values()) {
            grants.add(new Grant(CityGroup.ADMINISTRATORS, resource, ANY, ALL));
        }
        return grants;
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
