package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import vn.motcua.OnH2;
import vn.motcua.platform.DemoAccounts;

@OnH2
class HealthTest {

    @Autowired
    TestRestTemplate http;

    @Autowired
    DemoAccounts accounts;

    @Test
    void theUnannouncedPartOf2027WarnsAndTakesNothingDown() {
        var open = http.getForEntity("/actuator/health", String.class);
        assertThat(open.getStatusCode().value()).isEqualTo(200);
        assertThat(open.getBody())
                .startsWith("{\"status\":\"UP\"")
                .contains("Lịch làm việc chưa đầy đủ", "\"status\":\"WARNING\"")
                .doesNotContain("2027");
        var told = http.withBasicAuth("quantri", accounts.password()).getForObject("/actuator/health", String.class);
        assertThat(told).contains("Tết Nguyên đán 2027");
    }
}
