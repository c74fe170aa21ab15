package vn.motcua.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.HttpAnswer;
import vn.motcua.OnH2;
import vn.motcua.marriage.Couple;
import vn.motcua.marriage.Officers;
import vn.motcua.marriage.Ward;

/** As much as may be, and more. */
@OnH2
class LargeUploadTest {

    private static final String ITEM = "declaration-form";

    @Autowired
    Ward ward;

    @Autowired
    Officers officers;

    @LocalServerPort
    int port;

    private String number;

    @BeforeEach
    void aDossier() {
        ward.at("2026-11-25T08:10");
        number = officers.accepted(Couple.ofAge());
    }

    @Test
    void twoHundredPagesComeInOneRequest() {
        Clerk.Page[] pages = IntStream.rangeClosed(1, 200)
                .mapToObj(page -> new Clerk.Page("Trang số " + page + " của tờ khai.jpg", Scans.jpeg(60, 40)))
                .toArray(Clerk.Page[]::new);
        assertThat(clerk().uploads(number, ITEM, pages).status()).isEqualTo(201);
        assertThat(clerk().lists(number).paper(ITEM).path("pages").asInt()).isEqualTo(200);
    }

    @Test
    void aPaperHasNoMorePagesThanMayBeHoweverTheyCome() {
        assertThat(clerk().uploads(number, ITEM, Scans.tiff(200)).status()).isEqualTo(201);
        Clerk.Answer refused = clerk().uploads(number, ITEM, Scans.tiff(80), Scans.tiff(21));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("“Tờ khai đăng ký kết hôn” sẽ có 301 trang, vượt mức 300 trang");
        assertThat(clerk().lists(number).paper(ITEM).path("pages").asInt()).isEqualTo(200);
        assertThat(clerk().uploads(number, ITEM, Scans.tiff(500)).words()).contains("có 500 trang, vượt mức 300");
    }

    @Test
    void aFileThatIsTooLargeIsNamed() {
        byte[] large = Arrays.copyOf(Scans.jpeg(60, 40), (50 << 20) + 1);
        Clerk.Answer refused = clerk().uploads(number, ITEM, Scans.jpeg(60, 40), large);
        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.words()).contains("“trang 2.jpg” có dung lượng 50 MB, vượt mức 50 MB");
    }

    @Test
    void aRequestThatIsTooLargeIsRefusedBeforeItIsSent() throws IOException {
        assertThat(begun("tiepnhan.thanhkhe", 300 << 20))
                .startsWith("HTTP/1.1 413")
                .contains("thành nhiều lần");
    }

    @Test
    void nothingOfALargeRequestIsReadFromAStranger() throws IOException {
        assertThat(begun("tiepnhan.bana", 300 << 20)).startsWith("HTTP/1.1 404");
    }

    @Test
    void whatBreaksOffOnTheWayLeavesNothing() throws IOException {
        try (Socket line = new Socket(InetAddress.getLoopbackAddress(), port)) {
            line.getOutputStream().write(head("tiepnhan.thanhkhe", 100_000));
            line.getOutputStream().write(new byte[5_000]);
        }
        assertThat(clerk().lists(number).paper(ITEM).path("files")).isEmpty();
    }

    /** What is answered to the head of a request and the beginning of its first part. */
    private String begun(String officer, int length) throws IOException {
        try (Socket line = new Socket(InetAddress.getLoopbackAddress(), port)) {
            line.getOutputStream().write(head(officer, length));
            line.getOutputStream().flush();
            return HttpAnswer.read(line.getInputStream());
        }
    }

    private byte[] head(String officer, int length) {
        byte[] credentials = (officer + ":MotCua@2026").getBytes(StandardCharsets.UTF_8);
        return """
                POST /api/dossiers/%s/papers/%s HTTP/1.1
                Host: localhost
                Connection: close
                Authorization: Basic %s
                Content-Type: multipart/form-data; boundary=x
                Content-Length: %d

                --x
                Content-Disposition: form-data; name="pages"; filename="a.jpg"

                """
                .formatted(number, ITEM, Base64.getEncoder().encodeToString(credentials), length)
                .replace("\n", "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private Clerk clerk() {
        return new Clerk("tiepnhan.thanhkhe", port);
    }
}
