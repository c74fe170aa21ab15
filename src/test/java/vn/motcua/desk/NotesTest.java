package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.OnH2;
import vn.motcua.marriage.Couple;
import vn.motcua.marriage.Officers;
import vn.motcua.marriage.Ward;

/** Notes between officers: written once, for those whom the dossier concerns. */
@OnH2
class NotesTest {

    @Autowired
    Ward ward;

    @Autowired
    Officers officers;

    @Autowired
    JdbcClient database;

    @LocalServerPort
    int port;

    private String number;

    @BeforeEach
    void aDossier() {
        ward.at("2026-11-25T08:10");
        number = officers.accepted(Couple.ofAge());
    }

    @Test
    void aColleagueReadsWhatWasWrittenByWhomForWhichOffice() {
        assertThat(as("tiepnhan.thanhkhe")
                        .writes(number, "  Công dân hẹn chiều mới có mặt.\r\nGọi trước. ")
                        .getStatusCode()
                        .value())
                .isEqualTo(201);
        JsonNode notes = body(as("hotich.thanhkhe").reads(number));
        JsonNode note = notes.path("notes").path(0);
        assertThat(note.path("content").asText()).isEqualTo("Công dân hẹn chiều mới có mặt.\nGọi trước.");
        assertThat(note.path("author").asText()).isEqualTo("tiepnhan.thanhkhe");
        assertThat(note.path("office").path("code").asText()).isEqualTo("20209");
        assertThat(note.path("writtenAt").asText()).isEqualTo("2026-11-25T08:10:00+07:00");
        assertThat(notes.path("left").asInt()).isEqualTo(199);
    }

    @Test
    void anotherWardAndACitizenLearnNothing() {
        as("tiepnhan.thanhkhe").writes(number, "Chỉ nội bộ phường");
        assertThat(as("tiepnhan.bana").reads(number).getStatusCode().value()).isEqualTo(404);
        assertThat(as("tiepnhan.bana").writes(number, "x").getStatusCode().value())
                .isEqualTo(404);
        assertThat(body(as("hotich.thanhkhe").asks("/api/dossiers/" + number)).toString())
                .as("it is no part of the dossier")
                .doesNotContain("Chỉ nội bộ phường");
    }

    @Test
    void aSupervisorReadsAndDoesNotWrite() {
        as("tiepnhan.thanhkhe").writes(number, "Đã gọi điện");
        JsonNode notes = body(as("giamsat").reads(number));
        assertThat(notes.path("notes")).hasSize(1);
        assertThat(notes.path("left").asInt()).isZero();
        assertThat(as("giamsat").writes(number, "x").getStatusCode().value()).isEqualTo(404);
    }

    @Test
    void emptyAndOverlongNotesAreRefusedInWords() {
        assertThat(as("tiepnhan.thanhkhe")
                        .writes(number, " \n ")
                        .getStatusCode()
                        .value())
                .isEqualTo(422);
        var refused = as("tiepnhan.thanhkhe").writes(number, "ắ".repeat(2_001));
        assertThat(refused.getStatusCode().value()).isEqualTo(422);
        assertThat(body(refused).findValuesAsText("message")).anyMatch(said -> said.contains("2.001 ký tự"));
        assertThat(as("tiepnhan.thanhkhe")
                        .writes(number, "ắ".repeat(2_000))
                        .getStatusCode()
                        .value())
                .isEqualTo(201);
    }

    @Test
    void theTwoHundredFirstIsRefused() {
        database.sql("insert into dossier_note (dossier_number, written_at, author, content)"
                        + " select :number, now(), 'x', 'y' from system_range(1, 199)")
                .param("number", number)
                .update();
        assertThat(as("tiepnhan.thanhkhe")
                        .writes(number, "hai trăm")
                        .getStatusCode()
                        .value())
                .isEqualTo(201);
        var refused = as("tiepnhan.thanhkhe").writes(number, "quá");
        assertThat(refused.getStatusCode().value()).isEqualTo(409);
        assertThat(body(refused).path("detail").asText()).contains("200 ghi chú");
    }

    @Test
    void noneIsChangedOrTakenBack() {
        as("tiepnhan.thanhkhe").writes(number, "Đã viết");
        for (HttpMethod method : new HttpMethod[] {HttpMethod.PUT, HttpMethod.DELETE}) {
            assertThat(as("tiepnhan.thanhkhe")
                            .call(method, Notebook.notes(number), null)
                            .getStatusCode()
                            .value())
                    .isEqualTo(405);
        }
    }

    @Test
    void eachReadingIsInTheAccessLogOnce() {
        as("hotich.thanhkhe").asks("/api/dossiers/" + number);
        as("tiepnhan.bana").asks("/api/dossiers/" + number);
        as("giamsat").reads(number);
        assertThat(database.sql(
                                "select actor || ' ' || what from access_log where dossier_number = :number order by id")
                        .param("number", number)
                        .query(String.class)
                        .list())
                .containsExactly("hotich.thanhkhe dossier", "giamsat dossier-notes");
    }

    private Notebook as(String person) {
        return new Notebook(person, port);
    }

    private static JsonNode body(ResponseEntity<JsonNode> answer) {
        return java.util.Objects.requireNonNull(answer.getBody());
    }
}
