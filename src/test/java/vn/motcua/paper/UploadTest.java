package vn.motcua.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.OnH2;
import vn.motcua.marriage.Couple;
import vn.motcua.marriage.Officers;
import vn.motcua.marriage.Ward;

/** Papers as the officer at the counter uploads them. */
@OnH2
class UploadTest {

    private static final String ITEM = "declaration-form";

    @Autowired
    Ward ward;

    @Autowired
    Officers officers;

    @Autowired
    FileStore store;

    @LocalServerPort
    int port;

    private String number;

    @BeforeEach
    void aDossier() {
        ward.at("2026-11-25T08:10");
        number = officers.accepted(Couple.ofAge());
    }

    @Test
    void filesAreKeptInTheOrderInWhichTheyWereSent() throws IOException {
        byte[] scan = Scans.jpeg(300, 200);
        Clerk.Answer uploaded = clerk().uploads(number, ITEM, scan, Scans.png(40, 30), Scans.tiff(3), Scans.pdf(2));

        assertThat(uploaded.status()).isEqualTo(201);
        JsonNode paper = clerk().lists(number).paper(ITEM);
        assertThat(paper.path("name").asText()).isEqualTo("Tờ khai đăng ký kết hôn");
        assertThat(paper.path("pages").asInt()).isEqualTo(7);
        assertThat(paper.path("files").findValuesAsText("mediaType"))
                .containsExactly("image/jpeg", "image/png", "image/tiff", "application/pdf");
        assertThat(paper.path("files").findValuesAsText("order")).containsExactly("1", "2", "3", "4");
        JsonNode first = paper.path("files").path(0);
        assertThat(first.path("width").asInt()).isEqualTo(300);
        assertThat(first.path("scanned").asText()).isEqualTo("Chưa quét mã độc (chưa cấu hình chương trình quét)");
        assertThat(clerk().reads(first.path("href").asText()).body()).isEqualTo(scan);
        assertThat(ward.events(number)).contains("PapersUploaded");
    }

    @Test
    void theSameFileTwiceIsAnsweredAsAlreadyThere() {
        byte[] scan = Scans.jpeg(30, 20);
        byte[] other = Scans.jpeg(30, 20);
        Clerk.Answer twiceAtOnce = clerk().uploads(number, ITEM, scan, scan);
        assertThat(twiceAtOnce.status()).isEqualTo(201);
        assertThat(twiceAtOnce.body().findValuesAsText("already")).containsExactly("false", "true");
        Clerk.Answer again = clerk().uploads(number, ITEM, scan);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.file(0).path("id")).isEqualTo(twiceAtOnce.file(0).path("id"));
        assertThat(clerk().uploads(number, ITEM, scan, other).body().findValuesAsText("already"))
                .containsExactly("true", "false");
        assertThat(clerk().lists(number).paper(ITEM).path("files")).hasSize(2);
        assertThat(clerk().uploads(number, "identity", scan).status()).isEqualTo(201);
    }

    @Test
    void oneBadFileKeepsAllOutAndIsNamed() throws IOException {
        byte[] good = Scans.jpeg(30, 20);
        Clerk.Answer refused = clerk().uploads(
                        number,
                        ITEM,
                        new Clerk.Page("trang 1.jpg", good),
                        new Clerk.Page("trang 2.jpg", "<html></html>".getBytes()),
                        new Clerk.Page("C:\\scan\\trang 3.jpg", new byte[0]));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().path("title").asText()).isEqualTo("Tệp không nhận được");
        assertThat(refused.words()).startsWith("Chưa lưu tệp nào.").contains("“trang 2.jpg”", "“trang 3.jpg”");
        assertThat(refused.body().path("errors").findValuesAsText("rule")).containsExactly("kind", "empty");
        assertThat(clerk().lists(number).paper(ITEM).path("files")).isEmpty();
        assertThat(store.holds(Scans.sha256(good))).isFalse();
        assertThat(trays()).isEmpty();
    }

    @Test
    void aPaperIsNamedByTheChecklistOrTheRefusalNamesIt() {
        Clerk.Answer refused = clerk().uploads(number, "khai-sinh", Scans.jpeg(30, 20));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains(number, "declaration-form (Tờ khai đăng ký kết hôn)", "single-status (");
        assertThat(clerk().uploads(number, "single-status", Scans.jpeg(30, 20)).status())
                .as("not handed in, but asked for by the procedure")
                .isEqualTo(201);
        assertThat(clerk().uploads(number, ITEM, new Clerk.Page[0]).words()).contains("“pages”");
    }

    private static List<Path> trays() throws IOException {
        try (var trays = Files.list(Path.of("target/files/uploads"))) {
            return trays.toList();
        }
    }

    private Clerk clerk() {
        return new Clerk("tiepnhan.thanhkhe", port);
    }
}
