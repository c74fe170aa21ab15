package vn.motcua.fee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import vn.motcua.OnH2;
import vn.motcua.marriage.Couple;
import vn.motcua.marriage.Officers;
import vn.motcua.marriage.Ward;

/** The account of a payment platform tells of payments for any dossier, and may do nothing else. */
@OnH2
class PaymentSystemTest {

    private static final String PLATFORM = "nen-tang-thanh-toan";

    @Autowired
    ProcessEngine engine;

    @Autowired
    Ward ward;

    @Autowired
    Officers officers;

    @LocalServerPort
    int port;

    @BeforeEach
    void account() {
        IdentityService identity = engine.getIdentityService();
        var user = identity.newUser(PLATFORM);
        user.setPassword("MotCua@2026");
        identity.saveUser(user);
        identity.createMembership(PLATFORM, "bao-thanh-toan");
    }

    @AfterEach
    void gone() {
        engine.getIdentityService().deleteUser(PLATFORM);
    }

    @Test
    void tellsOfPaymentsAndReadsNothing() {
        ward.at("2026-11-25T08:10");
        String number = officers.accepted(Couple.ofAge());
        Till till = new Till(engine, port);
        till.ask(number, 1_000);
        Map<String, ?> body = Map.of("amount", 1_000, "reference", "A" + number, "method", "online");
        assertThat(till.post(PLATFORM, number, body).getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(till.step(number)).isEqualTo("after");
        assertThat(till.read(PLATFORM, number).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        for (String path : new String[] {"/api/dossiers/" + number, "/engine-rest/task/count?"}) {
            var answer = new TestRestTemplate()
                    .withBasicAuth(PLATFORM, "MotCua@2026")
                    .getForEntity("http://localhost:" + port + path, String.class);
            assertThat(answer.getStatusCode() != HttpStatus.OK || "{\"count\":0}".equals(answer.getBody()))
                    .as(path + " " + answer)
                    .isTrue();
        }
    }
}
