package vn.motcua.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.motcua.HttpAnswer;
import vn.motcua.OnH2;
import vn.motcua.marriage.Ward;
import vn.motcua.platform.DemoAccounts;
import vn.motcua.signature.Verification.Outcome;

/** The machine's step signs with a key of this house; anybody can hold the result against us. */
@OnH2
class ResultSigningTest {

    @TempDir
    Path folder = Path.of("");

    @Autowired
    SigningDesk desk;

    @Autowired
    Drawer drawer;

    @Autowired
    Ward ward;

    @Autowired
    Verifier verifier;

    @Autowired
    DemoAccounts accounts;

    @LocalServerPort
    int port;

    private final TestRestTemplate http = new TestRestTemplate();
    private Lab lab = new Lab(folder);
    private String number = "";
    private Drawer.Sheet sheet = new Drawer.Sheet("", new byte[0], java.util.List.of());

    @BeforeEach
    void aLeaderHasAgreed() {
        lab = new Lab(folder);
        desk.deploy();
        ward.at("2026-11-23T09:10:11");
        number = desk.agreed();
        sheet = drawer.put(number, lab.letter());
    }

    @Test
    void theLeaderWhoAgreedSignsEveryPaperThatWaits() {
        Drawer.Sheet drawings = drawer.put(number, lab.letter("<p>Bản vẽ</p>"));
        desk.sign(number);
        assertThat(desk.isSigned(number)).isTrue();
        for (Drawer.Sheet each : java.util.List.of(sheet, drawings)) {
            Verification found = verifier.verify(lab.file(each.signed().get(0)));
            assertThat(found.outcome()).isEqualTo(Outcome.PASSED);
            assertThat(found.signatures().get(0).signer())
                    .isEqualTo("Lãnh đạo UBND – Thanh Khê (thử nghiệm) (chữ ký TRÌNH DIỄN)");
            assertThat(found.signatures().get(0).signedAt()).hasToString("2026-11-23T09:10:11+07:00");
        }
        assertThat(String.valueOf(desk.dossier(number).answers("signed").get("resultSignature")))
                .startsWith("Chữ ký TRÌNH DIỄN, không có giá trị pháp lý (PAdES mức T");
    }

    @Test
    void whatWasSignedAndNotRecordedIsSignedAgainAndRecordedOnce() {
        drawer.breaksAfterSigning(number);
        assertThatThrownBy(() -> desk.sign(number)).hasMessageContaining("power cut");
        assertThat(desk.isSigned(number)).isFalse();
        assertThat(sheet.signed()).isEmpty();
        assertThat(ward.events(number)).doesNotContain("Signed");
        desk.sign(number);
        assertThat(desk.isSigned(number)).isTrue();
        assertThat(sheet.signed()).hasSize(1);
        assertThat(ward.events(number)).containsOnlyOnce("Signed");
    }

    @Test
    void citizensAndOfficersHaveASignedFileVerified() {
        desk.sign(number);
        for (TestRestTemplate who :
                java.util.List.of(http, http.withBasicAuth("tiepnhan.thanhkhe", accounts.password()))) {
            ResponseEntity<String> answer =
                    verify(who, new FileSystemResource(lab.file(sheet.signed().get(0))));
            assertThat(answer.getStatusCode().value()).isEqualTo(200);
            assertThat(answer.getBody())
                    .contains("\"outcome\":\"PASSED\"")
                    .contains("\"signedAt\":\"2026-11-23T09:10:11+07:00\"")
                    .contains("không có giá trị pháp lý");
        }
    }

    @Test
    void whatCannotBeVerifiedIsAnsweredInVietnamese() throws IOException {
        ResponseEntity<String> broken = verify(http, named(new byte[] {1, 2, 3}));
        assertThat(broken.getStatusCode().value()).isEqualTo(422);
        assertThat(broken.getBody()).contains("Tệp không phải PDF");
        assertThat(verify(http, named(new byte[0])).getStatusCode().value()).isEqualTo(422);
        MultiValueMap<String, Object> other = new LinkedMultiValueMap<>();
        other.add("tep", named(Files.readAllBytes(lab.letter())));
        assertThat(http.postForEntity(address(), other, String.class).getBody()).contains("trường “file”");
        assertThat(http.postForEntity(address(), "x", String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(415);
    }

    @Test
    void whatIsTooLargeIsNotEvenReceived() throws Exception {
        try (Socket socket = new Socket("localhost", port)) {
            String head = "POST /api/documents/verify HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: " + (21 << 20) + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            String answer = HttpAnswer.read(socket.getInputStream());
            assertThat(answer).startsWith("HTTP/1.1 413").contains("không quá 20 MB");
        }
        ResponseEntity<String> large = verify(http, named(new byte[(20 << 20) + 1]));
        assertThat(large.getStatusCode().value()).as("unannounced").isEqualTo(413);
    }

    @Test
    void theStampStandsUnderTheLeadersOffice() throws IOException {
        desk.sign(number);
        try (PDDocument document = Loader.loadPDF(sheet.signed().get(0))) {
            assertThat(document.getPage(0).getAnnotations()).hasSize(1);
            assertThat(document.getSignatureDictionaries().get(0).getReason()).isEqualTo("Ký Giấy phép xây dựng");
        }
    }

    private ResponseEntity<String> verify(TestRestTemplate who, Object file) {
        MultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
        form.add("file", file);
        return who.postForEntity(address(), form, String.class);
    }

    private static ByteArrayResource named(byte[] content) {
        return new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return "../../tệp.pdf";
            }
        };
    }

    private String address() {
        return "http://localhost:" + port + "/api/documents/verify";
    }
}
