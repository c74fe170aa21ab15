package vn.motcua.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.OnH2;
import vn.motcua.marriage.Couple;
import vn.motcua.marriage.Officers;
import vn.motcua.marriage.Ward;

/** Pages of uploaded files as the screen shows them: a JPEG of whatever was uploaded. */
@OnH2
class PagePictureTest {

    @Autowired
    Ward ward;

    @Autowired
    Officers officers;

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

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "tiff", "pdf"})
    void theLastPageOfAFileIsDrawnAsWideAsAskedFor(String kind) throws IOException {
        byte[] file =
                switch (kind) {
                    case "tiff" -> Scans.tiff(2);
                    case "pdf" -> Scans.pdf(2);
                    default -> Scans.jpeg(900, 600);
                };
        HttpResponse<byte[]> page = page(upload(file), kind.equals("jpeg") ? 1 : 2, "tiepnhan.thanhkhe");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).hasValue("image/jpeg");
        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(page.body()));
        assertThat(drawn.getWidth()).isBetween(1, 120);
        assertThat(database.sql(
                                "select count(*) from access_log where dossier_number = :n and what like 'paper-page %'")
                        .param("n", number)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void anotherWardAndAPageThatIsNotThereGetNone() throws IOException {
        String href = upload(Scans.jpeg(90, 60));
        assertThat(page(href, 1, "tiepnhan.bana").statusCode()).isEqualTo(404);
        HttpResponse<byte[]> none = page(href, 2, "tiepnhan.thanhkhe");
        assertThat(none.statusCode()).isEqualTo(409);
        assertThat(new String(none.body(), java.nio.charset.StandardCharsets.UTF_8))
                .contains("trang 2");
    }

    @Test
    void wordsOfACopyAreForThoseWhomTheDossierConcerns() {
        upload(Scans.jpeg(90, 60));
        String path = "/api/dossiers/" + number + "/papers/declaration-form/copy/text";
        assertThat(new Clerk("tiepnhan.thanhkhe", port).get(path).status()).isEqualTo(200);
        assertThat(new Clerk("tiepnhan.bana", port).get(path).status()).isEqualTo(404);
    }

    private String upload(byte[] file) {
        return new Clerk("tiepnhan.thanhkhe", port)
                .uploads(number, "declaration-form", file)
                .file(0)
                .path("href")
                .asText();
    }

    private HttpResponse<byte[]> page(String href, int page, String person) throws IOException {
        return new Clerk(person, port).reads(href + "/pages/" + page + "?width=120");
    }
}
