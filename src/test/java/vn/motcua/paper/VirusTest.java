package vn.motcua.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.motcua.OnH2;
import vn.motcua.marriage.Couple;
import vn.motcua.marriage.Officers;
import vn.motcua.marriage.Ward;
import vn.motcua.supervision.IncidentPages;

/** A program with a virus scanner, and a scanner that does what the test says. */
@OnH2
class VirusTest {

    private static final FakeClamd CLAMD = clamd();
    private static final String ITEM = "declaration-form";

    @Autowired
    Ward ward;

    @Autowired
    Officers officers;

    @Autowired
    SecondScan secondScan;

    @LocalServerPort
    int port;

    private String number;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", () -> "jdbc:h2:mem:motcua-virus;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000");
        registry.add("motcua.papers.folder", () -> "target/files-virus");
        registry.add("motcua.papers.clamd.host", () -> "127.0.0.1");
        registry.add("motcua.papers.clamd.port", CLAMD::port);
        registry.add("motcua.papers.clamd.again", () -> "PT10H");
    }

    @BeforeEach
    void aDossier() {
        CLAMD.is(FakeClamd.Mood.WELL);
        ward.at("2026-11-25T08:10");
        number = officers.accepted(Couple.ofAge());
    }

    @Test
    void aVirusIsRefusedByNameAndIsAnIncident() {
        Clerk.Answer refused = clerk().uploads(number, ITEM, Scans.jpeg(30, 20), infected());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("“trang 2.jpg”", "Thu.Virus-1");
        assertThat(clerk().lists(number).paper(ITEM).path("files")).isEmpty();
        JsonNode incident = incident();
        assertThat(incident.path("kind").asText()).isEqualTo("VIRUS");
        assertThat(incident.path("sentence").asText()).contains("Thu.Virus-1", "Tờ khai đăng ký kết hôn", number);
    }

    @Test
    void whatWasScannedIsShownAsClean() throws IOException {
        JsonNode file = clerk().uploads(number, ITEM, Scans.jpeg(30, 20)).file(0);
        assertThat(file.path("scan").asText()).isEqualTo("CLEAN");
        assertThat(clerk().reads(file.path("href").asText()).statusCode()).isEqualTo(200);
    }

    @Test
    void whileTheScannerIsDownFilesAreKeptAndGivenToNobody() throws IOException {
        CLAMD.is(FakeClamd.Mood.DOWN);
        JsonNode file = clerk().uploads(number, ITEM, Scans.jpeg(30, 20)).file(0);
        String href = file.path("href").asText();
        assertThat(file.path("scan").asText()).isEqualTo("QUARANTINE");
        assertThat(file.path("scanned").asText()).contains("cách ly");
        assertThat(clerk().get(href).status()).isEqualTo(409);
        assertThat(clerk().get(href).words()).contains("cách ly", "chờ quét mã độc");
        secondScan.run();
        assertThat(clerk().reads(href).statusCode()).isEqualTo(409);

        CLAMD.is(FakeClamd.Mood.WELL);
        secondScan.run();
        assertThat(clerk().reads(href).statusCode()).isEqualTo(200);
    }

    @Test
    void aVirusThatIsFoundLaterIsNeverGivenAndIsAnIncident() throws IOException {
        CLAMD.is(FakeClamd.Mood.DOWN);
        String href =
                clerk().uploads(number, ITEM, infected()).file(0).path("href").asText();
        CLAMD.is(FakeClamd.Mood.WELL);
        secondScan.run();
        assertThat(clerk().get(href).words()).contains("chứa mã độc");
        assertThat(incident().path("sentence").asText()).contains("thứ 1 của thành phần declaration-form", number);
        assertThat(clerk().takesBack(href).status()).isEqualTo(204);
    }

    @Test
    void aScannerThatIsSilentForAnHourIsToldToSupervisorsAndARetryScans() throws IOException {
        CLAMD.is(FakeClamd.Mood.DOWN);
        JsonNode file = clerk().uploads(number, ITEM, Scans.jpeg(30, 20)).file(0);
        assertThat(silent()).isEmpty();
        ward.at("2026-11-25T09:10");
        assertThat(silent()).hasSize(1);
        JsonNode line = silent().get(0);
        assertThat(line.path("what").asText()).contains("máy quét không trả lời");
        assertThat(supervisor().act("retry", line, "").path("outcome").asText()).isEqualTo("done");
        assertThat(silent().get(0).path("retried").isNull()).as("in vain").isFalse();
        CLAMD.is(FakeClamd.Mood.WELL);
        supervisor().act("retry", line, "");
        assertThat(silent()).isEmpty();
        assertThat(clerk().reads(file.path("href").asText()).statusCode()).isEqualTo(200);
    }

    private List<JsonNode> silent() {
        return supervisor().of(number, "QUARANTINE");
    }

    private IncidentPages supervisor() {
        return new IncidentPages("giamsat", port);
    }

    private JsonNode incident() {
        for (JsonNode incident :
                new Clerk("giamsat", port).get("/api/papers/incidents").body()) {
            if (incident.path("dossier").asText().equals(number)) {
                return incident;
            }
        }
        throw new AssertionError("No incident of " + number);
    }

    private Clerk clerk() {
        return new Clerk("tiepnhan.thanhkhe", port);
    }

    /** The fake scanner's virus behind a picture. */
    private static byte[] infected() {
        byte[] scan = Scans.jpeg(30, 20);
        byte[] infected = Arrays.copyOf(scan, scan.length + 5);
        System.arraycopy("VIRUS".getBytes(StandardCharsets.US_ASCII), 0, infected, scan.length, 5);
        return infected;
    }

    private static FakeClamd clamd() {
        try {
            return new FakeClamd();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
