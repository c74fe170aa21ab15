package vn.motcua.marriage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ResponseEntity;

/** An office decides what a ward has received; citizens hand nothing in there. */
@DossierTest
class OfficesReceiveNobodyTest {

    @Autowired
    ObjectMapper json;

    @LocalServerPort
    int port;

    private final Desk desk = new Desk();

    @Test
    void aDossierIsHandedInAtOneOfThe94() throws Exception {
        ResponseEntity<String> named = submit(Submissions.of(Couple.with("receivingUnit", "DD001")));
        assertThat(named.getStatusCode().value()).isEqualTo(422);
        assertThat(field(named)).isEqualTo("receivingUnit");
    }

    /** Left open, the unit is the officer's own. */
    @Test
    void anOfficerOfAnOfficeHasNoCounter() throws Exception {
        Map<String, Object> submission = Submissions.of(Couple.ofAge());
        submission.remove("receivingUnit");
        ResponseEntity<String> open = submit(submission);
        assertThat(open.getStatusCode().value()).isEqualTo(422);
        assertThat(field(open)).isEqualTo("receivingUnit");
        assertThat(open.getBody()).contains("chỉ giải quyết, không tiếp nhận hồ sơ của công dân");
    }

    private ResponseEntity<String> submit(Map<String, Object> submission) throws Exception {
        return desk.post(port, "tiepnhan.vpdk1", "/api/dossiers", json.writeValueAsString(submission));
    }

    private String field(ResponseEntity<String> answer) throws Exception {
        return json.readTree(answer.getBody()).at("/errors/0/field").asText();
    }
}
