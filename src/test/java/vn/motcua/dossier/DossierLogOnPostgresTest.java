package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.motcua.OnPostgres;
import vn.motcua.marriage.Couple;
import vn.motcua.marriage.Ward;

@OnPostgres
class DossierLogOnPostgresTest {

    @Autowired
    Ward ward;

    @Autowired
    JdbcTemplate database;

    @Test
    void theDatabaseItselfRefusesToChangeOrDeleteALineOfTheLog() {
        ward.at("2026-11-25T08:10");
        String number = ward.submit("tiepnhan.thanhkhe", Couple.ofAge());
        assertThatThrownBy(
                        () -> database.update("update dossier_event set actor = 'x' where dossier_number = ?", number))
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> database.update("delete from dossier_event where dossier_number = ?", number))
                .hasMessageContaining("append-only");
    }
}
