package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.OnPostgres;
import vn.motcua.marriage.Couple;
import vn.motcua.marriage.Ward;

/** On PostgreSQL not even the program changes a note. */
@OnPostgres
class NotesOnPostgresTest {

    @Autowired
    Ward ward;

    @Autowired
    JdbcClient database;

    @LocalServerPort
    int port;

    private String number = "";

    @ParameterizedTest
    @ValueSource(strings = {"update dossier_note set content = 'x'", "delete from dossier_note"})
    void whatIsWrittenStays(String change) {
        aNote();
        assertThatThrownBy(() -> database.sql(change).update()).hasMessageContaining("append-only");
    }

    @Test
    void aNoteIsReadAsItWasWritten() {
        assertThat(String.valueOf(aNote().reads(number).getBody())).contains("Đã gọi điện cho công dân");
    }

    private Notebook aNote() {
        number = ward.submit("tiepnhan.thanhkhe", Couple.ofAge());
        Notebook clerk = new Notebook("tiepnhan.thanhkhe", port);
        assertThat(clerk.writes(number, "Đã gọi điện cho công dân")
                        .getStatusCode()
                        .value())
                .isEqualTo(201);
        return clerk;
    }
}
