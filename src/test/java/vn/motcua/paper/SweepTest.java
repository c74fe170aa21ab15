package vn.motcua.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.OnH2;
import vn.motcua.marriage.Couple;
import vn.motcua.marriage.Officers;
import vn.motcua.marriage.Ward;
import vn.motcua.platform.OfficeClock;

/** The store after something has gone wrong behind its back. */
@OnH2
class SweepTest {

    @Autowired
    Ward ward;

    @Autowired
    Officers officers;

    @Autowired
    OfficeClock clock;

    @Autowired
    Rounds rounds;

    @LocalServerPort
    int port;

    private String number;
    private JsonNode file = MissingNode.getInstance();

    @BeforeEach
    void aDossierWithAFile() {
        ward.at("2026-11-25T08:10");
        number = officers.accepted(Couple.ofAge());
        file = new Clerk("tiepnhan.thanhkhe", port)
                .uploads(number, "declaration-form", Scans.jpeg(300, 200))
                .file(0);
    }

    /** What is bad here would be bad for every sweep after this test. */
    @AfterEach
    void takenBack() {
        new Clerk("tiepnhan.thanhkhe", port).takesBack(file.path("href").asText());
    }

    @Test
    void aFlippedBitBecomesAnIncidentUntilTheFileIsRestored() throws IOException {
        byte[] whole = Files.readAllBytes(path());
        byte[] flipped = whole.clone();
        flipped[whole.length / 2] ^= 1;
        Files.write(path(), flipped);

        assertThat(sweep().body().path("bad").asInt()).isPositive();
        JsonNode incident = incident("");
        assertThat(incident.path("kind").asText()).isEqualTo("DAMAGED");
        assertThat(incident.path("sentence").asText())
                .contains("thứ 1 của thành phần declaration-form", number, "sao lưu");
        assertThat(sweep().status()).isEqualTo(200);
        assertThat(incidents("")).as("one, while it is open").isOne();
        assertThat(new Clerk("quantri", port).get("/actuator/health").body().toString())
                .contains("sự cố của kho tệp");

        Files.write(path(), whole);
        sweep();
        assertThat(incidents("")).isZero();
        assertThat(incident("?all=true").path("settledBy").asText()).isEqualTo("hệ thống");
    }

    @Test
    void aMissingFileBecomesAnIncidentWhichAPersonSettles() throws IOException {
        Files.delete(path());
        sweep();
        JsonNode incident = incident("");
        assertThat(incident.path("kind").asText()).isEqualTo("MISSING");
        String settled = "/api/papers/incidents/" + incident.path("id").asText() + "/settled";
        assertThat(supervisor().post(settled).status()).isEqualTo(204);
        assertThat(incidents("")).isZero();
        assertThat(incident("?all=true").path("settledBy").asText()).isEqualTo("giamsat");
    }

    @Test
    void whoWantsToReadADamagedFileIsToldAndMakesItAnIncident() throws IOException {
        Files.delete(path());
        Clerk.Answer refused =
                new Clerk("tiepnhan.thanhkhe", port).get(file.path("href").asText());
        assertThat(refused.status()).isEqualTo(500);
        assertThat(refused.words()).contains("sao lưu");
        assertThat(incident("").path("kind").asText()).isEqualTo("MISSING");
    }

    @Test
    void officersOfAWardDoNotLookAfterTheStoreOfTheCity() {
        Clerk officer = new Clerk("tiepnhan.thanhkhe", port);
        assertThat(officer.get("/api/papers/incidents").status()).isEqualTo(403);
        assertThat(officer.post("/api/papers/sweep").status()).isEqualTo(403);
        assertThat(officer.post("/api/papers/incidents/x/settled").status()).isEqualTo(403);
    }

    @Test
    void ofTwoNodesOneSweeps() {
        assertThat(rounds.take(Rounds.SWEEP, Duration.ofMinutes(5))).isTrue();
        Clerk.Answer refused = supervisor().post("/api/papers/sweep");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.words()).contains("đang được rà soát");
        clock.pass(Duration.ofMinutes(6));
        assertThat(sweep().status()).as("the node that had it in hand has died").isEqualTo(200);
    }

    private Clerk.Answer sweep() {
        return supervisor().post("/api/papers/sweep");
    }

    private Clerk supervisor() {
        return new Clerk("giamsat", port);
    }

    private JsonNode incident(String query) {
        for (JsonNode incident :
                supervisor().get("/api/papers/incidents" + query).body()) {
            if (incident.path("dossier").asText().equals(number)) {
                return incident;
            }
        }
        throw new AssertionError("No incident of " + number);
    }

    private long incidents(String query) {
        return supervisor().get("/api/papers/incidents" + query).body().findValuesAsText("dossier").stream()
                .filter(number::equals)
                .count();
    }

    private String sha256() {
        return file.path("sha256").asText();
    }

    private Path path() {
        return Path.of("target/files", sha256().substring(0, 2), sha256().substring(2, 4), sha256());
    }
}
