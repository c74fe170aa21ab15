package vn.motcua.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.OnH2;

@OnH2
class OwnOfficeTests {

    private static final String VALUE = "{\"value\":1,\"type\":\"Integer\"}";

    @Autowired
    ProcessEngine engine;

    @Autowired
    DemoAccounts accounts;

    @LocalServerPort
    int port;

    TwoOffices dossier;

    @BeforeEach
    void start() {
        dossier = TwoOffices.start(engine);
    }

    @ParameterizedTest
    @ValueSource(strings = {Caller.ENGINE_REST, Caller.TASKLIST})
    void anOfficerListsTheOwnTaskHoweverAsked(String api) {
        Caller officer = caller(api, "tiepnhan.thanhkhe");
        String ofInstance = "\"processInstanceId\":\"" + dossier.instance() + "\"";
        for (String asked : List.of(
                "{" + ofInstance + "}",
                "{" + ofInstance
                        + ",\"orQueries\":[{\"candidateGroup\":\"20308.tiepnhan\",\"candidateGroupLike\":\"%\"}]}",
                "{" + ofInstance + ",\"orQueries\":[{\"unassigned\":true,\"priority\":50}]}")) {
            String list = officer.post(api + "/task?maxResults=50", asked).body();
            assertThat(list).as(asked).doesNotContain(dossier.foreign());
        }
        assertThat(officer.post(api + "/task?maxResults=50", "{" + ofInstance + "}")
                        .body())
                .contains(dossier.own());
        assertThat(officer.post(api + "/task/count", "{" + ofInstance + "}").body())
                .isEqualTo("{\"count\":1}");
        assertThat(officer.get(api + "/task/count?candidateGroup=20308.tiepnhan")
                        .body())
                .isEqualTo("{\"count\":0}");
        assertThat(officer.get(api + "/task/" + dossier.foreign()).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {Caller.ENGINE_REST, Caller.TASKLIST})
    void nothingOfAnotherOfficesTaskIsRead(String api) {
        Caller officer = caller(api, "tiepnhan.thanhkhe");
        for (String part : List.of(
                "/form",
                "/form-variables",
                "/rendered-form",
                "/deployed-form",
                "/variables",
                "/variables/amount",
                "/localVariables",
                "/identity-links")) {
            var answer = officer.get(api + "/task/" + dossier.foreign() + part);
            assertThat(answer.statusCode()).as(part + " " + answer.body()).isIn(403, 404);
            assertThat(answer.body()).doesNotContain("Bà Nà");
        }
        // Nobody can write either (NoTaskEdits; no history), so there is nothing to hold back.
        for (String empty : List.of("/comment", "/attachment")) {
            assertThat(officer.get(api + "/task/" + dossier.foreign() + empty).body())
                    .isEqualTo("[]");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {Caller.ENGINE_REST, Caller.TASKLIST})
    void nothingIsDoneToAnotherOfficesTask(String api) {
        Caller officer = caller(api, "tiepnhan.thanhkhe");
        String self = "{\"userId\":\"tiepnhan.thanhkhe\"}";
        Map<String, String> posts = Map.ofEntries(
                Map.entry("/claim", self),
                Map.entry("/unclaim", "{}"),
                Map.entry("/complete", "{}"),
                Map.entry("/submit-form", "{\"variables\":{}}"),
                Map.entry("/delegate", self),
                Map.entry("/assignee", self),
                Map.entry("/identity-links", "{\"userId\":\"tiepnhan.thanhkhe\",\"type\":\"candidate\"}"),
                Map.entry("/comment/create", "{\"message\":\"x\"}"));
        posts.forEach((part, body) -> refused(officer, "POST", api + "/task/" + dossier.foreign() + part, body));
        var pastTheForm = Map.of(
                "/bpmnError", "{\"errorCode\":\"x\"}",
                "/bpmnEscalation", "{\"escalationCode\":\"x\"}",
                "/resolve", "{}",
                "/variables", "{\"modifications\":{\"amount\":" + VALUE + "}}",
                "/localVariables", "{\"modifications\":{\"amount\":" + VALUE + "}}");
        pastTheForm.forEach(
                (part, body) -> byFormOnly(officer, "POST", api + "/task/" + dossier.foreign() + part, body));
        byFormOnly(officer, "PUT", api + "/task/" + dossier.foreign() + "/variables/amount", VALUE);
        byFormOnly(officer, "PUT", api + "/task/" + dossier.foreign() + "/localVariables/amount", VALUE);
        if (api.startsWith("/camunda")) {
            refused(officer, "PUT", api + "/task/" + dossier.foreign(), "{\"name\":\"x\"}");
        } else {
            absent(officer, "PUT", api + "/task/" + dossier.foreign(), "{\"name\":\"x\"}");
        }
        refused(officer, "DELETE", api + "/task/" + dossier.foreign(), "");
        refused(officer, "DELETE", api + "/task/" + dossier.foreign() + "/comment", "");
        var untouched = engine.getTaskService()
                .createTaskQuery()
                .taskId(dossier.foreign())
                .singleResult();
        assertThat(untouched.getAssignee()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {Caller.ENGINE_REST, Caller.TASKLIST})
    void instancesVariablesAndHistoryAreNotOpenToOfficers(String api) {
        Caller officer = caller(api, "tiepnhan.thanhkhe");
        refused(officer, "GET", api + "/process-instance/" + dossier.instance() + "/variables", "");
        assertThat(officer.get(api + "/process-instance/" + dossier.instance() + "/comment")
                        .body())
                .isIn("[]", "");
        for (String list : List.of(
                "/variable-instance",
                "/history/task",
                "/history/variable-instance",
                "/history/process-instance",
                "/process-instance",
                "/execution",
                "/history/detail",
                "/history/identity-link-log")) {
            var answer = officer.get(api + list + "?maxResults=100");
            assertThat(answer.statusCode() == 403 || answer.body().equals("[]"))
                    .as(list + " " + answer.statusCode() + " " + answer.body())
                    .isTrue();
        }
        refused(
                officer,
                "POST",
                api + "/task/" + dossier.own() + "/comment/create",
                "{\"message\":\"x\",\"processInstanceId\":\""
                        + TwoOffices.start(engine).instance() + "\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {Caller.ENGINE_REST, Caller.TASKLIST})
    void theOwnTaskIsWorkedFromClaimToCompletion(String api) {
        Caller officer = caller(api, "tiepnhan.thanhkhe");
        String task = api + "/task/" + dossier.own();
        String self = "{\"userId\":\"tiepnhan.thanhkhe\"}";
        refused(officer, "POST", task + "/claim", "{\"userId\":\"tiepnhan.bana\"}");
        refused(officer, "POST", task + "/assignee", "{\"userId\":\"tiepnhan.bana\"}");
        done(officer.post(task + "/claim", self));
        done(officer.post(task + "/unclaim", "{}"));
        done(officer.post(task + "/claim", self));
        done(officer.get(task));
        done(officer.get(task + "/form"));
        done(officer.get(task + "/form-variables"));
        done(officer.get(task + "/identity-links"));
        var comment = officer.post(task + "/comment/create", "{\"message\":\"Đã kiểm tra\"}");
        assertThat(comment.statusCode()).isEqualTo(403);
        assertThat(comment.body()).contains("Không ghi chú ngoài hồ sơ");
        done(officer.post(task + "/submit-form", "{\"variables\":{}}"));
    }

    @Test
    void anOfficerStartsAProcedureFromTasklist() {
        Caller officer = caller(Caller.TASKLIST, "tiepnhan.bana");
        String definitions = Caller.TASKLIST + "/process-definition";
        assertThat(officer.get(definitions + "?latest=true&active=true&startableInTasklist=true&maxResults=15")
                        .body())
                .contains("two-offices");
        done(officer.get(definitions + "/key/two-offices/form-variables"));
        done(officer.post(definitions + "/key/two-offices/submit-form", "{\"variables\":{}}"));
        refused(officer, "DELETE", Caller.TASKLIST + "/process-instance/" + dossier.instance(), "");
    }

    @Test
    void anotherRoleOfTheSameUnitSeesNothingEither() {
        Caller clerk = caller(Caller.ENGINE_REST, "vanthu.thanhkhe");
        refused(clerk, "POST", "/engine-rest/task/" + dossier.own() + "/claim", "{\"userId\":\"vanthu.thanhkhe\"}");
    }

    @Test
    void supervisorsSeeEveryOfficeAndTouchNone() {
        Caller supervisor = caller(Caller.ENGINE_REST, "giamsat");
        String count = "/engine-rest/task/count?processInstanceId=" + dossier.instance();
        assertThat(supervisor.get(count).body()).isEqualTo("{\"count\":2}");
        done(supervisor.get("/engine-rest/process-instance/" + dossier.instance() + "/variables"));
        refused(supervisor, "POST", "/engine-rest/task/" + dossier.own() + "/complete", "{}");
        assertThat(caller(Caller.ENGINE_REST, "phantich").get(count).body()).isEqualTo("{\"count\":0}");
    }

    @Test
    void noTaskHasAnAuthorizationRowOfItsOwn() {
        engine.getTaskService().setAssignee(dossier.own(), "tiepnhan.thanhkhe");
        engine.getTaskService().addCandidateUser(dossier.own(), "lanhdao.thanhkhe");
        assertThat(engine.getAuthorizationService()
                        .createAuthorizationQuery()
                        .resourceType(Resources.TASK)
                        .list())
                .allMatch(row -> row.getResourceId().equals("*"));
    }

    @Test
    void theSharedFilterShowsTheOwnTasks() {
        Caller officer = caller(Caller.TASKLIST, "tiepnhan.thanhkhe");
        var filters = officer.get(Caller.TASKLIST + "/filter?resourceType=Task&itemCount=true&maxResults=100");
        assertThat(filters.body()).contains("Công việc của đơn vị tôi");
        String id = filters.body().replaceAll("(?s).*\"id\":\"([^\"]+)\".*", "$1");
        String body = "{\"processInstanceId\":\"" + dossier.instance() + "\"}";
        assertThat(officer.post(Caller.TASKLIST + "/filter/" + id + "/list?maxResults=50", body)
                        .body())
                .contains(dossier.own())
                .doesNotContain(dossier.foreign());
    }

    private Caller caller(String api, String user) {
        return api.equals(Caller.TASKLIST)
                ? Caller.tasklist(port, user, accounts.password())
                : Caller.basic(port, user, accounts.password());
    }

    private static void refused(Caller caller, String method, String path, String body) {
        var answer = caller.send(method, path, body);
        assertThat(answer.statusCode())
                .as(method + " " + path + " " + answer.body())
                .isEqualTo(403);
    }

    /** Refused to everyone, whoever's task it is, so the answer tells nothing of it. */
    private static void byFormOnly(Caller caller, String method, String path, String body) {
        var answer = caller.send(method, path, body);
        assertThat(answer.statusCode()).as(method + " " + path).isEqualTo(400);
        assertThat(answer.body()).contains("chỉ được làm bằng biểu mẫu");
    }

    /** Camunda's words for what this person cannot see. */
    private static void absent(Caller caller, String method, String path, String body) {
        assertThat(caller.send(method, path, body).body()).containsPattern("No (matching task|process instance found)");
    }

    private static void done(java.net.http.HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.uri() + " " + answer.body()).isBetween(200, 204);
    }
}
