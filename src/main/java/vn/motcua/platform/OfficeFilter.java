package vn.motcua.platform;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.springframework.stereotype.Component;
import vn.motcua.authority.CityGroup;

/**
 * Tasklist's one shared filter. Its query is empty because {@link OwnOffice} narrows it for each officer; an expression such as
 * currentUserGroups() is neither needed nor allowed.
 */
@Component
class OfficeFilter {

    private static final String NAME = "Công việc của đơn vị tôi";

    private final FilterService filters;
    private final TaskService tasks;
    private final AuthorizationService authorizations;

    OfficeFilter(FilterService filters, TaskService tasks, AuthorizationService authorizations) {
        this.filters = filters;
        this.tasks = tasks;
        this.authorizations = authorizations;
    }

    void create() {
        if (filters.createFilterQuery().filterName(NAME).count() > 0) {
            return;
        }
        Filter filter = filters.newTaskFilter(NAME);
        filter.setQuery(tasks.createTaskQuery());
        filter.setProperties(Map.of(
                "description",
                "Việc chờ các nhóm của anh/chị và việc anh/chị đã nhận",
                "priority",
                0,
                "refresh",
                false,
                "showUndefinedVariable",
                false,
                "variables",
                List.of()));
        filters.saveFilter(filter);
        share(filter);
    }

    private void share(Filter filter) {
        Authorization read = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        read.setGroupId(CityGroup.OFFICERS.code());
        read.setResource(Resources.FILTER);
        read.setResourceId(filter.getId());
        read.addPermission(Permissions.READ);
        authorizations.saveAuthorization(read);
    }
}
