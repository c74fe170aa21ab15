package vn.motcua.marriage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@DossierTest
class FormsOverRestTest {

    private static final String CLERK = "tiepnhan.thanhkhe";

    @Autowired
    Ward ward;

    @Autowired
    ObjectMapper json;

    @LocalServerPort
    int port;

    private final Desk desk = new Desk();

    @ParameterizedTest
    @ValueSource(strings = {"complete", "submit-form"})
    void theEnginesOwnDoorsAreHeldToTheFormAlike(String door) throws Exception {
        ward.at("2026-11-25T08:10");
        String number = ward.submit(CLERK, Couple.ofAge());
        String path = "/engine-rest/task/" + ward.task(number, "check-intake").getId() + "/" + door;
        Map<String, Object> form = Couple.changed(Steps.ACCEPTABLE, "papersComplete", false);
        var refused = desk.post(port, CLERK, path, variables(form));
        assertThat(refused.getStatusCode().value()).isEqualTo(400);
        assertThat(refused.getBody()).contains("“Giấy tờ, thông tin cần bổ sung” là mục bắt buộc.");
        form.put("groomName2", "x");
        assertThat(desk.post(port, CLERK, path, variables(form)).getBody())
                .contains("Mục “groomName2” không có trong biểu mẫu");
        assertThat(ward.events(number)).doesNotContain("StepCompleted");

        assertThat(desk.post(port, CLERK, path, variables(Steps.ACCEPTABLE))
                        .getStatusCode()
                        .is2xxSuccessful())
                .isTrue();
        assertThat(ward.status(number)).isEqualTo("Được tiếp nhận");
    }

    private String variables(Map<String, Object> form) throws Exception {
        return json.writeValueAsString(Map.of(
                "variables",
                form.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> Map.of("value", entry.getValue())))));
    }
}
