package vn.motcua.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.OnH2;
import vn.motcua.marriage.Couple;
import vn.motcua.marriage.Officers;
import vn.motcua.marriage.Ward;

/** Papers as they are given to people and taken back. */
@OnH2
class UploadedFilesTest {

    private static final String ITEM = "declaration-form";

    @Autowired
    Ward ward;

    @Autowired
    Officers officers;

    @Autowired
    FileStore store;

    @Autowired
    JdbcClient database;

    @LocalServerPort
    int port;

    private String number;

    @BeforeEach
    void aDossier() {
        ward.at("2026-11-25T08:10");
        number = officers.accepted(Couple.ofAge());
    }

    @Test
    void aFileIsGivenAsAnAttachmentThatNoBrowserShowsAndTheReaderIsNoted() throws IOException {
        JsonNode file = clerk().uploads(number, ITEM, new Clerk.Page("../../tờ\tkhai.exe", Scans.pdf(1)))
                .file(0);
        HttpResponse<byte[]> read =
                new Clerk("giamsat", port).reads(file.path("href").asText());

        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;")
                .contains("filename*=UTF-8''t%E1%BB%9Dkhai.exe.pdf");
        assertThat(read.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(read.headers().allValues("Content-Security-Policy")).containsExactly("sandbox; default-src 'none'");
        assertThat(read.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(accesses())
                .containsExactly("giamsat paper-file " + file.path("id").asText());
    }

    @Test
    void whoIsNotConcernedFindsNothing() throws IOException {
        String href = clerk().uploads(number, ITEM, Scans.jpeg(30, 20))
                .file(0)
                .path("href")
                .asText();
        Clerk stranger = new Clerk("tiepnhan.bana", port);
        assertThat(stranger.lists(number).status()).isEqualTo(404);
        assertThat(stranger.reads(href).statusCode()).isEqualTo(404);
        assertThat(stranger.takesBack(href).status()).isEqualTo(404);
        assertThat(stranger.uploads(number, ITEM, Scans.jpeg(30, 20)).status()).isEqualTo(404);
        assertThat(new Clerk("giamsat", port)
                        .uploads(number, ITEM, Scans.jpeg(30, 20))
                        .status())
                .as("who supervises reads, and changes nothing")
                .isEqualTo(404);
        String other = officers.accepted(Couple.ofAge());
        assertThat(clerk().reads(href.replace(number, other)).statusCode()).isEqualTo(404);
        assertThat(clerk().reads(href.replace(ITEM, "identity")).statusCode()).isEqualTo(404);
    }

    @Test
    void aFileThatWasTakenBackLeavesNothingBehind() throws IOException {
        byte[] scan = Scans.jpeg(30, 20);
        String href = clerk().uploads(number, ITEM, scan).file(0).path("href").asText();
        String elsewhere =
                clerk().uploads(number, "identity", scan).file(0).path("href").asText();

        assertThat(clerk().takesBack(href).status()).isEqualTo(204);
        assertThat(store.holds(Scans.sha256(scan)))
                .as("it is a paper elsewhere")
                .isTrue();
        assertThat(clerk().takesBack(elsewhere).status()).isEqualTo(204);
        assertThat(store.holds(Scans.sha256(scan))).isFalse();
        assertThat(clerk().takesBack(href).status()).isEqualTo(404);
        assertThat(ward.events(number)).contains("PaperTakenBack");
    }

    private List<String> accesses() {
        return database.sql("select actor || ' ' || what from access_log where dossier_number = ? order by id")
                .param(number)
                .query(String.class)
                .list();
    }

    private Clerk clerk() {
        return new Clerk("tiepnhan.thanhkhe", port);
    }
}
