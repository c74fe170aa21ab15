package vn.motcua.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.marriage.Couple;
import vn.motcua.marriage.Officers;
import vn.motcua.marriage.Ward;
import vn.motcua.supervision.IncidentPages;

/** A kept file that was spoiled behind the store's back, on the supervisors' page. */
abstract class SpoiledFileCases {

    @Autowired
    Ward ward;

    @Autowired
    Officers officers;

    @Autowired
    Incidents incidents;

    @Value("${motcua.papers.folder}")
    Path folder = Path.of("");

    @LocalServerPort
    int port;

    private String number = "";
    private JsonNode file = MissingNode.getInstance();

    @BeforeEach
    void aDossierWithAFile() {
        ward.at("2027-05-12T08:10");
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
    void aMissingFileIsReadAgainAndIsNoIncidentOnceItIsRestored() throws IOException {
        byte[] whole = Files.readAllBytes(path());
        Files.delete(path());
        new Clerk("tiepnhan.thanhkhe", port).get(file.path("href").asText());
        JsonNode line = lines().get(0);
        assertThat(line.path("what").asText())
                .isEqualTo("Tệp thứ 1 của thành phần declaration-form, hồ sơ " + number + ", không còn trong kho.");
        assertThat(line.path("remedy").asText()).startsWith("Hãy khôi phục tệp").contains("bấm Thử lại");
        assertThat(line.path("cause").asText()).contains(file.path("sha256").asText());

        supervisor().act("seen", line, "");
        assertThat(supervisor().act("retry", line, "").path("outcome").asText()).isEqualTo("done");
        assertThat(lines().get(0).path("seen").isNull())
                .as("still missing, to be seen again")
                .isTrue();

        Files.write(path(), whole);
        supervisor().act("retry", line, "");
        assertThat(lines()).isEmpty();
    }

    @Test
    void aVirusIsSettledByAPersonAndByNoRetry() {
        incidents.report(Incident.Kind.VIRUS, file.path("sha256").asText(), number, "Tệp có mã độc. Hãy gỡ tệp.");
        JsonNode line = lines().get(0);
        assertThat(supervisor().act("retry", line, "").path("outcome").asText()).isEqualTo("gone");
        assertThat(supervisor().act("settled", line, "Đã gỡ").path("outcome").asText())
                .isEqualTo("done");
        assertThat(lines()).isEmpty();
        JsonNode settled =
                new Clerk("giamsat", port).get("/api/papers/incidents?all=true").body();
        assertThat(settled)
                .anyMatch(each -> each.path("dossier").asText().equals(number)
                        && each.path("settledBy").asText().equals("giamsat"));
    }

    private List<JsonNode> lines() {
        return supervisor().of(number, "FILE");
    }

    private IncidentPages supervisor() {
        return new IncidentPages("giamsat", port);
    }

    private Path path() {
        String sha256 = file.path("sha256").asText();
        return folder.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }
}
