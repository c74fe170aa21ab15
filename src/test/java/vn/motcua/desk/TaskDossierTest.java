package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.OnH2;
import vn.motcua.marriage.Couple;
import vn.motcua.marriage.Ward;

/** The way from a task of Tasklist to its dossier. */
@OnH2
class TaskDossierTest {

    @Autowired
    Ward ward;

    @LocalServerPort
    int port;

    private String number;
    private String path;

    @BeforeEach
    void aTask() {
        ward.at("2026-11-25T08:10");
        number = ward.submit("tiepnhan.thanhkhe", Couple.ofAge());
        path = "/api/tasks/" + ward.task(number, "check-intake").getId() + "/dossier";
    }

    @Test
    void theOfficerOfTheTaskIsToldTheNumber() {
        var answer = new Notebook("tiepnhan.thanhkhe", port).asks(path);
        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        assertThat(String.valueOf(answer.getBody())).isEqualTo("{\"number\":\"" + number + "\",\"maySign\":false}");
    }

    @Test
    void whoseTaskItIsNotIsToldAsIfThereWereNone() {
        var other = new Notebook("tiepnhan.bana", port);
        var refused = other.asks(path);
        assertThat(refused.getStatusCode().value()).isEqualTo(404);
        assertThat(String.valueOf(refused.getBody()))
                .contains("Không có việc này")
                .doesNotContain(number);
        assertThat(other.asks("/api/tasks/khong-co/dossier").getStatusCode().value())
                .isEqualTo(404);
        assertThat(new Notebook("hotich.thanhkhe", port)
                        .asks(path)
                        .getStatusCode()
                        .value())
                .as("another group of the same ward")
                .isEqualTo(404);
    }
}
