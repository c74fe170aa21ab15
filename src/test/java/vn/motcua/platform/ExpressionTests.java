package vn.motcua.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.filter.Filter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.OnH2;

/** An expression that is evaluated leaves a trace: it sets a system property. */
@OnH2
class ExpressionTests {

    private static final String TRACE = "motcua.test.evaluated";
    private static final String EXPRESSION =
            "${''.getClass().forName('java.lang.System').getMethods()[0].getDeclaringClass().setProperty('" + TRACE
                    + "','x')}";

    @Autowired
    ProcessEngine engine;

    @Autowired
    DemoAccounts accounts;

    @LocalServerPort
    int port;

    @AfterEach
    void nothingWasEvaluated() {
        assertThat(System.getProperty(TRACE)).isNull();
    }

    @Test
    void theEngineRefusesThemInQueriesAndOrQueries() {
        var tasks = engine.getTaskService();
        assertThatThrownBy(() -> tasks.createTaskQuery()
                        .taskAssigneeExpression(EXPRESSION)
                        .list())
                .isInstanceOf(ProcessEngineException.class);
        assertThatThrownBy(() -> tasks.createTaskQuery()
                        .or()
                        .taskAssigneeExpression(EXPRESSION)
                        .endOr()
                        .list())
                .isInstanceOf(BadUserRequestException.class);
        assertThatThrownBy(() -> tasks.createTaskQuery()
                        .or()
                        .taskOwnerExpression(EXPRESSION)
                        .endOr()
                        .count())
                .isInstanceOf(BadUserRequestException.class);
    }

    @Test
    void noFilterIsSavedWithThem() {
        for (var query : List.of(
                engine.getTaskService().createTaskQuery().taskAssigneeExpression(EXPRESSION),
                engine.getTaskService()
                        .createTaskQuery()
                        .or()
                        .taskAssigneeExpression(EXPRESSION)
                        .endOr())) {
            Filter filter = engine.getFilterService().newTaskFilter("Có biểu thức");
            filter.setQuery(query);
            assertThatThrownBy(() -> engine.getFilterService().saveFilter(filter))
                    .isInstanceOf(ProcessEngineException.class);
        }
    }

    @Test
    void noFilterIsExtendedWithThem() {
        Filter filter = engine.getFilterService().newTaskFilter("Trơn");
        filter.setQuery(engine.getTaskService().createTaskQuery().taskName("không có"));
        engine.getFilterService().saveFilter(filter);
        var extending = engine.getTaskService()
                .createTaskQuery()
                .or()
                .taskAssigneeExpression(EXPRESSION)
                .endOr();
        assertThatThrownBy(() -> engine.getFilterService().list(filter.getId(), extending))
                .isInstanceOf(BadUserRequestException.class);
        Caller admin = Caller.basic(port, "quantri", accounts.password());
        for (String kind : List.of("list", "count", "singleResult")) {
            var answer = admin.post("/engine-rest/filter/" + filter.getId() + "/" + kind, orQuery());
            assertThat(answer.statusCode()).as(kind + answer.body()).isEqualTo(400);
        }
        engine.getFilterService().deleteFilter(filter.getId());
    }

    @ParameterizedTest
    @ValueSource(strings = {Caller.ENGINE_REST, Caller.TASKLIST})
    void noRestTakesThem(String api) {
        Caller officer = api.equals(Caller.TASKLIST)
                ? Caller.tasklist(port, "tiepnhan.thanhkhe", accounts.password())
                : Caller.basic(port, "tiepnhan.thanhkhe", accounts.password());
        assertThat(officer.post(api + "/task?maxResults=5", orQuery()).statusCode())
                .isEqualTo(400);
        assertThat(officer.post(api + "/task/count", orQuery()).statusCode()).isEqualTo(400);
        Caller admin = Caller.basic(port, "quantri", accounts.password());
        String filter = "{\"resourceType\":\"Task\",\"name\":\"x\",\"query\":" + orQuery() + ",\"properties\":{}}";
        assertThat(admin.post("/engine-rest/filter/create", filter).statusCode())
                .isEqualTo(400);
    }

    private static String orQuery() {
        return "{\"orQueries\":[{\"assigneeExpression\":\"" + EXPRESSION + "\",\"priority\":50}]}";
    }
}
