package vn.motcua.marriage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A citizen at the counter says who he is, and the officer has the dossier. */
abstract class FinderCases {

    private static final String RECEPTION = "tiepnhan.thanhkhe";

    @Autowired
    Ward ward;

    @LocalServerPort
    int port;

    private String number;

    @BeforeEach
    void aDossierOfSomebodyWithAnUnusualName() {
        ward.at("2026-11-25T08:10");
        number = ward.submit(
                RECEPTION,
                Couple.with(
                        "applicantName",
                        "Đỗ Thị Ngọc Uyển",
                        "applicantId",
                        "048195006789",
                        "applicantPhone",
                        "0905987321"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "do thi ngoc uyen",
                "Uyển Đỗ",
                "ngọc uy",
                "048195006789",
                "048 195 006 789",
                "0905 987 321",
                "+84905987321"
            })
    void foundByWhatACitizenSays(String sought) {
        String answer = find(RECEPTION, sought);
        assertThat(answer).contains(number).contains("Đỗ T. N. U.").contains("\"step\":\"Kiểm tra hồ sơ\"");
        assertThat(answer).doesNotContain("Uyển").doesNotContain("048195006789");
    }

    @Test
    void foundByItsNumberAndByTheEndOfIt() {
        String end = number.substring(number.indexOf('-') + 1);
        assertThat(find(RECEPTION, number)).contains(number);
        assertThat(find(RECEPTION, number.toLowerCase(java.util.Locale.ROOT))).contains(number);
        assertThat(find(RECEPTION, end)).contains(number);
    }

    @Test
    void anotherWardFindsNothingAndTheSupervisorFindsItWithoutAStep() {
        assertThat(find("tiepnhan.bana", "do thi ngoc uyen")).contains("\"dossiers\":[]");
        assertThat(find("tiepnhan.bana", number)).contains("\"dossiers\":[]");
        assertThat(find("giamsat", number)).contains(number).contains("\"taskId\":null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"048195006780", "Uyên Vũ Hà", "999999-9999", "' or 1=1 --", "%%", "a:* | b"})
    void whatIsNotThereIsNotFound(String sought) {
        assertThat(find(RECEPTION, sought)).doesNotContain(number);
    }

    @Test
    void tooLittleToSearchForIsRefusedInWords() {
        var answer = new Desk().post(port, RECEPTION, "/api/dossiers/find", "{\"sought\":\" a \"}");
        assertThat(answer.getStatusCode().value()).isEqualTo(422);
        assertThat(answer.getBody()).contains("Gõ từ 2 đến 200 ký tự");
    }

    private String find(String officer, String sought) {
        var answer = new Desk().post(port, officer, "/api/dossiers/find", "{\"sought\":\"%s\"}".formatted(sought));
        assertThat(answer.getStatusCode().value()).as(answer.getBody()).isEqualTo(200);
        return String.valueOf(answer.getBody());
    }
}
