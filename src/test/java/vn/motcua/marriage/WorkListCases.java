package vn.motcua.marriage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.JdbcTemplate;

/** The officers' list says what the engine's tasks are, and who may do them, at every moment. */
abstract class WorkListCases {

    private static final String RECEPTION = "tiepnhan.thanhkhe";
    private static final String COLLEAGUE = "tiepnhan2.thanhkhe";

    @Autowired
    Ward ward;

    @Autowired
    Officers officers;

    @Autowired
    JdbcTemplate database;

    @LocalServerPort
    int port;

    private String number;

    @BeforeEach
    void aDossierAtIntake() {
        ward.at("2026-11-25T08:10");
        number = ward.submit(RECEPTION, Couple.ofAge());
    }

    @Test
    void aStepIsOnTheListOfItsOfficeUntilItIsDone() {
        JsonNode line = line(RECEPTION, "view=open");
        assertThat(line.path("step").asText()).isEqualTo("Kiểm tra hồ sơ");
        assertThat(line.path("procedureName").asText()).isEqualTo("Đăng ký kết hôn");
        assertThat(line.path("unread").asBoolean()).isTrue();
        assertThat(line.path("left").isNull()).isTrue();
        assertThat(seenBy("hotich.thanhkhe")).isFalse();
        assertThat(seenBy("tiepnhan.bana")).isFalse();
        officers.accept(number);
        assertThat(line(RECEPTION, "view=open").path("left").path("text").asText())
                .isEqualTo("Còn 7 giờ làm việc");
        officers.digitise(number);
        assertThat(seenBy(RECEPTION)).isFalse();
        assertThat(seenBy("hotich.thanhkhe")).isTrue();
    }

    @Test
    void theApplicantIsMaskedAndNothingElseOfAPersonIsTold() {
        String line = line(RECEPTION, "view=open").toString();
        assertThat(line).doesNotContain("0481", "0905");
        assertThat(line(RECEPTION, "view=open").path("applicant").asText()).matches("\\p{L}+( \\p{L}\\.)+");
    }

    @Test
    void whoTakesAStepHasItAndCanHandItOn() {
        String task = line(RECEPTION, "view=open").path("taskId").asText();
        assertThat(move(RECEPTION, "take", task, null).path("done").asBoolean()).isTrue();
        assertThat(line(RECEPTION, "view=mine").path("mine").asBoolean()).isTrue();
        assertThat(line(RECEPTION, "view=mine").path("unread").asBoolean()).isFalse();
        JsonNode refused = move(COLLEAGUE, "take", task, null);
        assertThat(refused.path("done").asBoolean()).isFalse();
        assertThat(refused.path("reason").asText()).contains("đang giữ việc này");
        assertThat(line(COLLEAGUE, "view=office").path("number").asText()).isEqualTo(number);
        assertThat(move(RECEPTION, "hand", task, COLLEAGUE).path("done").asBoolean())
                .isTrue();
        assertThat(line(COLLEAGUE, "view=mine").path("number").asText()).isEqualTo(number);
        assertThat(get(RECEPTION, "/api/dossiers/" + number).path("timeline").findValuesAsText("text"))
                .contains("Chuyển bước “Kiểm tra hồ sơ” cho Cán bộ tiếp nhận thứ hai – Thanh Khê (thử nghiệm)");
        assertThat(move(RECEPTION, "give-back", task, null).path("reason").asText())
                .isEqualTo("Chỉ trả lại được việc anh/chị đang giữ.");
        assertThat(move(COLLEAGUE, "give-back", task, null).path("done").asBoolean())
                .isTrue();
        assertThat(lines(COLLEAGUE, "view=mine")).isEmpty();
    }

    @Test
    void nobodyOutsideTheOfficeMovesAStepAndItIsHandedToNobodyOutside() {
        String task = line(RECEPTION, "view=open").path("taskId").asText();
        for (String verb : List.of("take", "give-back", "hand")) {
            assertThat(move("tiepnhan.bana", verb, task, "tiepnhan.bana")
                            .path("reason")
                            .asText())
                    .as(verb)
                    .isEqualTo("Việc này đã xong hoặc không còn ở đơn vị của anh/chị.");
        }
        assertThat(move(RECEPTION, "hand", task, "tiepnhan.bana").path("reason").asText())
                .contains("không thuộc bộ phận làm việc này");
        assertThat(get("tiepnhan.bana", "/api/work-items/" + task + "/colleagues"))
                .isEmpty();
        assertThat(get(RECEPTION, "/api/work-items/" + task + "/colleagues"))
                .extracting(each -> each.path("account").asText())
                .containsExactly(COLLEAGUE);
    }

    @Test
    void theFiltersFollowTheLegalClock() {
        officers.accept(number);
        assertThat(line(RECEPTION, "due=today").path("number").asText()).isEqualTo(number);
        assertThat(line(RECEPTION, "due=week").path("number").asText()).isEqualTo(number);
        assertThat(lines(RECEPTION, "due=overdue")).noneMatch(this::isOurs);
        ward.at("2026-11-26T09:00");
        JsonNode late = line(RECEPTION, "due=overdue");
        assertThat(late.path("left").path("level").asText()).isEqualTo("RED");
        assertThat(late.path("left").path("text").asText()).startsWith("Quá hạn ");
        assertThat(lines(RECEPTION, "due=today")).noneMatch(this::isOurs);
    }

    @Test
    void whatWaitsForTheCitizenStandsAsWaiting() {
        officers.accept(number);
        officers.digitise(number);
        officers.askSupplement(number);
        JsonNode line = line(RECEPTION, "due=waiting");
        assertThat(line.path("left").path("level").asText()).isEqualTo("PAUSED");
        assertThat(line.path("dueAt").isNull()).isTrue();
    }

    @Test
    void everyRowIsAnOpenTaskAndEveryOpenTaskOfADossierHasARow() {
        officers.accept(number);
        officers.digitise(number);
        assertThat(database.queryForObject(
                        """
                        select count(*) from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_
                        left join work_item w on w.task_id = t.id_
                        where e.business_key_ = ? and (w.task_id is null or w.dossier_number <> e.business_key_)
                        """,
                        Integer.class,
                        number))
                .isZero();
        officers.examine(number);
        officers.sign(number);
        officers.handOver(number);
        assertThat(database.queryForObject(
                        "select count(*) from work_item where dossier_number = ?", Integer.class, number))
                .isZero();
    }

    @Test
    void theCountsAreThoseOfTheLists() {
        JsonNode counts = get(RECEPTION, "/api/work-items/counts");
        assertThat(counts.path("open").asInt())
                .isEqualTo(get(RECEPTION, "/api/work-items").path("count").asInt());
        assertThat(counts.path("mine").asInt())
                .isEqualTo(get(RECEPTION, "/api/work-items?view=mine")
                        .path("count")
                        .asInt());
    }

    @Test
    void wrongQuestionsAreRefusedInWords() {
        for (String wrong : List.of("view=all", "due=never", "sort=name", "page=-1", "size=0", "size=101")) {
            var answer = new Desk().send(port, RECEPTION, HttpMethod.GET, "/api/work-items?" + wrong, "");
            assertThat(answer.getStatusCode().value()).as(wrong).isEqualTo(422);
        }
        var nothing = new Desk().post(port, RECEPTION, "/api/work-items/take", "{\"tasks\":[]}");
        assertThat(nothing.getStatusCode().value()).isEqualTo(422);
        assertThat(nothing.getBody()).contains("Chưa chọn việc nào");
    }

    @Test
    void aFilterThatHasANameIsKeptForItsOfficerOnly() {
        String week =
                "{\"name\":\" Kết hôn tuần này \",\"view\":\"mine\",\"due\":\"week\",\"procedure\":\"marriage-registration\"}";
        keep(RECEPTION, week);
        keep(RECEPTION, week.replace("mine", "office"));
        JsonNode kept = get(RECEPTION, "/api/work-items/views");
        assertThat(kept).hasSize(1);
        assertThat(kept.path(0).toString())
                .contains("\"Kết hôn tuần này\"", "\"office\"", "\"week\"", "\"marriage-registration\"", "\"due\"");
        assertThat(get(COLLEAGUE, "/api/work-items/views")).isEmpty();
        for (String wrong :
                List.of("{}", "{\"name\":\"a\",\"view\":\"all\"}", "{\"name\":\"a\",\"procedure\":\"x'y\"}")) {
            assertThat(keep(RECEPTION, wrong)).as(wrong).isEqualTo(422);
        }
        for (int i = 2; i <= 20; i++) {
            assertThat(keep(RECEPTION, "{\"name\":\"Lọc " + i + "\"}")).isEqualTo(200);
        }
        assertThat(keep(RECEPTION, "{\"name\":\"Lọc 21\"}")).isEqualTo(422);
        database.update("delete from saved_view where name like 'Lọc%'");
        new Desk().send(port, RECEPTION, HttpMethod.DELETE, "/api/work-items/views?name=Kết hôn tuần này", "");
        assertThat(get(RECEPTION, "/api/work-items/views")).isEmpty();
    }

    private int keep(String officer, String view) {
        return new Desk()
                .send(port, officer, HttpMethod.PUT, "/api/work-items/views", view)
                .getStatusCode()
                .value();
    }

    private boolean seenBy(String officer) {
        return lines(officer, "view=office").stream().anyMatch(this::isOurs);
    }

    private boolean isOurs(JsonNode line) {
        return line.path("number").asText().equals(number);
    }

    private JsonNode line(String officer, String question) {
        return lines(officer, question).stream()
                .filter(this::isOurs)
                .findFirst()
                .orElseThrow();
    }

    private List<JsonNode> lines(String officer, String question) {
        JsonNode items =
                get(officer, "/api/work-items?sort=newest&size=100&" + question).path("items");
        return StreamSupport.stream(items.spliterator(), false).toList();
    }

    private JsonNode move(String officer, String verb, String task, String to) {
        Map<String, Object> steps =
                to == null ? Map.of("tasks", List.of(task)) : Map.of("tasks", List.of(task), "to", to);
        try {
            String json = new ObjectMapper().writeValueAsString(steps);
            return read(new Desk()
                            .post(port, officer, "/api/work-items/" + verb, json)
                            .getBody())
                    .path(0);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    /** Its clock's story names two limits; the law's words are everybody's. */
    @Test
    void aDossierUnderVerificationIsReadByItsOfficer() {
        ward.at("2026-11-25T08:10");
        String number = officers.digitised(Couple.ofAge());
        officers.askToVerify(number);
        assertThat(get("hotich.thanhkhe", "/api/dossiers/" + number)
                        .path("number")
                        .asText())
                .isEqualTo(number);
    }

    private JsonNode get(String officer, String path) {
        return read(new Desk().send(port, officer, HttpMethod.GET, path, "").getBody());
    }

    private static JsonNode read(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new AssertionError(json, e);
        }
    }
}
