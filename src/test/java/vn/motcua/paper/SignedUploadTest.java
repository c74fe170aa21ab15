package vn.motcua.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.OnH2;
import vn.motcua.marriage.Couple;
import vn.motcua.marriage.Ward;
import vn.motcua.signature.Signatory;
import vn.motcua.signature.SignatureOrder;
import vn.motcua.signature.Signatures;

/** Signed PDFs that citizens and designers bring: taken as they are, and the officer is told what the signatures are worth. */
@OnH2
class SignedUploadTest {

    private static final String ITEM = "residence";
    private static final String KEYWORD = "three storeys";

    @Autowired
    Ward ward;

    @Autowired
    Signatures signatures;

    @LocalServerPort
    int port;

    private Path folder;
    private String number;

    @BeforeEach
    void aDossier(@TempDir Path folder) {
        this.folder = folder;
        ward.at("2026-11-25T08:10");
        number = ward.submit("tiepnhan.thanhkhe", Couple.ofAge());
    }

    @Test
    void theVerdictIsListedWithTheFile() throws IOException {
        clerk().uploads(number, ITEM, signed(), Files.readAllBytes(unsigned()));

        JsonNode files = clerk().lists(number).paper(ITEM).path("files");
        assertThat(files.path(0).path("signatures").path("outcome").asText()).isEqualTo("PASSED");
        JsonNode verdict = files.path(0).path("signatures").path("signatures").path(0);
        assertThat(verdict.path("conclusion").asText()).contains("Đỗ Thị Thiết Kế");
        assertThat(verdict.path("signedAt").asText()).isEqualTo("2026-11-25T08:10:00+07:00");
        assertThat(files.path(1).has("signatures"))
                .as("a PDF that is not signed has no verdict")
                .isFalse();
    }

    @Test
    void theFormOfTheIntakeTellsTheOfficer() throws IOException {
        assertThat(told()).isEqualTo("Chưa có tệp nào được tải lên.");
        clerk().uploads(number, ITEM, signed());
        assertThat(told())
                .startsWith("Giấy tờ chứng minh nơi cư trú")
                .contains(": 1 tệp, 1 trang. Đang chờ số hóa.\n– Tệp “trang 1.jpg” có chữ ký số. Hợp lệ: chữ ký đúng")
                .contains("\n+ Chữ ký TRÌNH DIỄN của Đỗ Thị Thiết Kế");
    }

    @Test
    void aFileThatWasChangedAfterItWasSignedIsTakenAndMarked() throws IOException {
        String text = new String(signed(), StandardCharsets.ISO_8859_1);
        assertThat(text).contains(KEYWORD);
        byte[] changed = text.replace(KEYWORD, "four storeys ").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(clerk().uploads(number, ITEM, changed).status()).isEqualTo(201);
        assertThat(told())
                .contains("KHÔNG hợp lệ: nội dung đã thay đổi sau khi ký")
                .contains("Lý do:");
    }

    private String told() {
        JsonNode tasks = clerk().get("/engine-rest/task?maxResults=5&processInstanceBusinessKey=" + number)
                .body();
        return clerk().get("/engine-rest/task/%s/form-variables"
                        .formatted(tasks.path(0).path("id").asText()))
                .body()
                .path("uploadedFiles")
                .path("value")
                .asText();
    }

    private byte[] signed() throws IOException {
        Path signed = folder.resolve("signed.pdf");
        Signatory designer = new Signatory("thietke", "Đỗ Thị Thiết Kế", "20209", "Công ty thiết kế");
        signatures.sign(unsigned(), signed, new SignatureOrder(designer, "Bản vẽ", null));
        return Files.readAllBytes(signed);
    }

    private Path unsigned() throws IOException {
        Path drawing = folder.resolve("drawing.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage(PDRectangle.A4));
            document.getDocumentInformation().setKeywords(KEYWORD);
            document.save(drawing.toFile(), CompressParameters.NO_COMPRESSION);
        }
        return drawing;
    }

    private Clerk clerk() {
        return new Clerk("tiepnhan.thanhkhe", port);
    }
}
