package vn.motcua.signature;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.enumerations.SubIndication;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.Wording;
import vn.motcua.signature.DemonstrationCertificate.Purpose;
import vn.motcua.signature.SignatureSettings.Kind;
import vn.motcua.signature.Verification.Outcome;

/** What is valid is said to be, what is not is not, and what cannot be said is never shown as valid. */
class VerifierTest {

    @TempDir
    Path folder = Path.of("");

    private Lab lab = new Lab(folder);
    private Path signed = folder;

    @BeforeEach
    void aLetterIsSigned() {
        lab = new Lab(folder);
        signed = lab.signed(lab.letter(), Lab.LEADER, new StampPlace.TopRight());
    }

    @Test
    void aChangedByteIsFound() throws IOException {
        byte[] bytes = Files.readAllBytes(signed);
        bytes[300] ^= 1;
        Verification found = lab.verify(lab.file(bytes));
        assertThat(found.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(found.conclusion()).startsWith("KHÔNG hợp lệ");
        assertThat(found.signatures().get(0).reasons()).contains("nội dung đã bị thay đổi sau khi ký");
    }

    @Test
    void aPageThatWasWrittenOverAfterwardsIsFound() throws IOException {
        Path forged = lab.appended(signed, document -> {
            PDPage page = document.getPage(0);
            var mode = PDPageContentStream.AppendMode.APPEND;
            try (var content = new PDPageContentStream(document, page, mode, true)) {
                content.addRect(50, 50, 300, 300);
                content.fill();
            }
            page.getCOSObject().setNeedToBeUpdated(true);
            document.getDocumentCatalog().getPages().getCOSObject().setNeedToBeUpdated(true);
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
        });
        Verification found = lab.verify(forged);
        assertThat(found.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(found.signatures().get(0).changes()).contains("sau chữ ký này nội dung văn bản đã bị sửa");
        assertThat(found.signatures().get(0).coversWholeFile()).isFalse();
    }

    @Test
    void aPageThatWasAddedAfterwardsIsFound() throws IOException {
        Path forged = lab.appended(signed, document -> {
            document.addPage(new PDPage(PDRectangle.A4));
            document.getDocumentCatalog().getPages().getCOSObject().setNeedToBeUpdated(true);
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
        });
        assertThat(lab.verify(forged).outcome()).isEqualTo(Outcome.FAILED);
    }

    @Test
    void aNoteThatWasAddedAfterwardsLeavesItOpen() throws IOException {
        Path noted = lab.appended(signed, document -> {
            PDPage page = document.getPage(0);
            PDAnnotationText note = new PDAnnotationText();
            note.setContents("Đã xem");
            note.setRectangle(new PDRectangle(20, 20, 20, 20));
            var all = page.getAnnotations();
            all.add(note);
            page.setAnnotations(all);
            page.getCOSObject().setNeedToBeUpdated(true);
            document.getDocumentCatalog().getPages().getCOSObject().setNeedToBeUpdated(true);
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
        });
        Verification found = lab.verify(noted);
        assertThat(found.outcome()).isEqualTo(Outcome.INDETERMINATE);
        assertThat(found.signatures().get(0).reasons()).contains("sau chữ ký này có ghi chú thêm vào trang");
    }

    @Test
    void bytesBehindTheSignedOnesLeaveItOpen() throws IOException {
        byte[] bytes = Files.readAllBytes(signed);
        byte[] longer = java.util.Arrays.copyOf(bytes, bytes.length + 400);
        java.util.Arrays.fill(longer, bytes.length, longer.length, (byte) '%');
        Verification found = lab.verify(lab.file(longer));
        assertThat(found.outcome()).isEqualTo(Outcome.INDETERMINATE);
        assertThat(found.signatures().get(0).reasons()).containsExactly("tệp có phần nằm ngoài phạm vi được ký");
    }

    @Test
    void aFileWithoutSignaturesIsSaidToHaveNone() {
        Verification found = lab.verify(lab.letter());
        assertThat(found).isEqualTo(new Verification(Outcome.NOT_SIGNED, "Tệp PDF không có chữ ký số nào.", List.of()));
    }

    @Test
    void aStrangersCertificateSaysNothing() {
        SigningKey stranger = new DemonstrationCertificate(Purpose.SIGNER, "Chủ tịch thành phố", "UBND").issuedBy(null);
        Verification found = lab.verify(lab.signed(lab.letter(), stranger, lab.withoutTime()));
        assertThat(found.outcome()).isEqualTo(Outcome.INDETERMINATE);
        assertThat(found.conclusion()).contains("KHÔNG coi là chữ ký hợp lệ").doesNotContain("TRÌNH DIỄN");
        assertThat(found.signatures().get(0).reasons())
                .singleElement()
                .asString()
                .startsWith("chứng thư không do tổ chức nào trong danh sách tin cậy của hệ thống cấp");
    }

    @Test
    void theDemonstrationIsTrustedOnlyWhereItIsPlayed() {
        Lab elsewhere = new Lab(folder, false);
        Verification found = elsewhere.verify(signed);
        assertThat(found.outcome()).isEqualTo(Outcome.INDETERMINATE);
        assertThat(found.signatures().get(0).demonstration()).isTrue();
        assertThat(found.conclusion()).contains("TRÌNH DIỄN");
    }

    @Test
    void afterTheCertificateHasExpiredOnlyAProvedTimeHelps() throws IOException {
        Authority authority = new Authority();
        SigningKey key = authority.signer(Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2026-12-01T00:00:00Z"));
        Lab city = authority.trustedBy(folder);
        Path claimed = city.signed(lab.letter(), key, lab.withoutTime());
        Path proved = city.signed(lab.letter(), key, city.signers.tools());
        authority.revokes(null, Lab.NOW);
        assertThat(city.verify(claimed).outcome()).isEqualTo(Outcome.PASSED);
        authority.revokes(null, Instant.parse("2026-11-30T00:00:00Z"));
        city.at("2027-02-01T00:00:00Z");
        authority.revokes(null, Instant.parse("2027-02-01T00:00:00Z"));
        Verification late = city.verify(claimed);
        assertThat(late.outcome()).isEqualTo(Outcome.INDETERMINATE);
        assertThat(late.signatures().get(0).reasons())
                .singleElement()
                .asString()
                .contains("01/01/2026 – 01/12/2026")
                .contains("không có dấu thời gian");
        assertThat(city.verify(proved).outcome()).as("signed while it held").isEqualTo(Outcome.PASSED);
    }

    @Test
    void withoutRevocationDataItCannotBeSaidAndARevokedCertificateIsFound() throws IOException {
        Authority authority = new Authority();
        SigningKey key = authority.signer(Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2028-01-01T00:00:00Z"));
        Lab city = authority.trustedBy(folder);
        Path letter = city.signed(lab.letter(), key, lab.withoutTime());
        Verification unknown = city.verify(letter);
        assertThat(unknown.outcome()).isEqualTo(Outcome.INDETERMINATE);
        assertThat(unknown.signatures().get(0).reasons())
                .singleElement()
                .asString()
                .startsWith("không có dữ liệu thu hồi của chứng thư");
        authority.revokes(null, Lab.NOW);
        assertThat(city.verify(letter).outcome()).isEqualTo(Outcome.PASSED);
        authority.revokes(key, Lab.NOW);
        Verification revoked = city.verify(letter);
        assertThat(revoked.outcome()).isNotEqualTo(Outcome.PASSED);
        assertThat(revoked.signatures().get(0).reasons())
                .singleElement()
                .asString()
                .contains("thu hồi");
    }

    @Test
    void ofSeveralSignaturesTheWorstCounts() {
        SigningKey stranger = new DemonstrationCertificate(Purpose.SIGNER, "Người lạ", "").issuedBy(null);
        Verification found = lab.verify(lab.signed(signed, stranger, lab.withoutTime()));
        assertThat(found.signatures())
                .extracting(Verification.Verdict::outcome)
                .containsExactly(Outcome.PASSED, Outcome.INDETERMINATE);
        assertThat(found.outcome()).isEqualTo(Outcome.INDETERMINATE);
    }

    @ParameterizedTest
    @EnumSource(SubIndication.class)
    void everyReasonHasVietnameseWords(SubIndication reason) {
        assertThat(Wording.say("verify.reason." + reason, "01/01/2026", "02/01/2026", "CN=X"))
                .isNotBlank();
    }

    @Test
    void aDirectoryOfTrustIsReadAnewWhenItChanges() throws IOException {
        Authority authority = new Authority();
        SigningKey key = authority.signer(Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2028-01-01T00:00:00Z"));
        Path trusted = Files.createDirectory(folder.resolve("tin-cay"));
        Lab city = new Lab(
                folder, new SignatureSettings(Kind.DEMONSTRATION, null, null, null, trusted, false, 2, null, null));
        Path letter = city.signed(lab.letter(), key, lab.withoutTime());
        assertThat(city.verify(letter).signatures().get(0).reasons().get(0)).contains("danh sách tin cậy");
        Files.write(trusted.resolve("rac.crt"), "không phải chứng thư".getBytes(StandardCharsets.UTF_8));
        authority.writeTo(trusted);
        authority.revokes(null, Lab.NOW);
        assertThat(city.verify(letter).outcome()).isEqualTo(Outcome.PASSED);
    }
}
