package vn.motcua.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.signature.Verification.Outcome;

/** Whatever somebody sends to be verified: an answer in Vietnamese, and no harm. */
class BadPdfTest {

    @TempDir
    Path folder = Path.of("");

    private Lab lab = new Lab(folder);

    @BeforeEach
    void aLab() {
        lab = new Lab(folder);
    }

    @ParameterizedTest
    @CsvSource({
        "'',Tệp rỗng",
        "PK zip,không phải PDF",
        "%PDF-1.7,hỏng hoặc bị cắt cụt",
        "'%PDF-1.7\n1 0 obj<</Type',hỏng"
    })
    void whatIsNoPdfIsNamed(String content, String words) {
        Verification found = lab.verify(lab.file(content.getBytes(StandardCharsets.UTF_8)));
        assertThat(found.outcome()).isEqualTo(Outcome.UNREADABLE);
        assertThat(found.conclusion()).contains(words);
        assertThat(found.signatures()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.3, 0.5, 0.7, 0.9, 0.99})
    void aTruncatedFileIsNeverValid(double share) throws IOException {
        byte[] whole = Files.readAllBytes(lab.signed(lab.letter(), Lab.LEADER, new StampPlace.TopRight()));
        Verification found = lab.verify(lab.file(Arrays.copyOf(whole, (int) (whole.length * share))));
        assertThat(found.outcome()).isNotEqualTo(Outcome.PASSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "mở"})
    void aLockedFileIsNamed(String password) throws IOException {
        Path locked = lab.file("locked");
        try (PDDocument document = Loader.loadPDF(lab.letter().toFile())) {
            document.protect(new StandardProtectionPolicy("chủ", password, new AccessPermission()));
            document.save(locked.toFile());
        }
        assertThat(lab.verify(locked).conclusion()).contains("bị khóa");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ObjStm", "/Obj#53tm", "/ObjStm/Subtype/Image"})
    void whatWouldUnpackToAGigabyteIsNotUnpacked(String type) throws IOException {
        Verification found = lab.verify(lab.file(bomb(type, 1 << 10)));
        assertThat(found.outcome()).isEqualTo(Outcome.UNREADABLE);
        assertThat(found.conclusion()).contains("bung ra quá lớn");
    }

    @Test
    void aLargeListOfObjectsIsStillRead() throws IOException {
        assertThat(lab.verify(lab.file(bomb("/ObjStm", 4))).outcome()).isEqualTo(Outcome.NOT_SIGNED);
    }

    @Test
    void signaturesWithoutEndAreNotVerified() {
        String many = "%PDF-1.7\n" + "<</ByteRange [0 1 2 3]>>\n".repeat(1000);
        assertThat(lab.verify(lab.file(many.getBytes(StandardCharsets.UTF_8))).conclusion())
                .contains("quá 50 chữ ký");
    }

    @Test
    void partsWithoutEndAreNotLookedThrough() {
        String many = "%PDF-1.7\n" + "x stream\n".repeat(2_000_000);
        assertThat(lab.verify(lab.file(many.getBytes(StandardCharsets.UTF_8))).conclusion())
                .contains("quá lớn");
    }

    @Test
    void aNameHiddenBehindAnotherPartIsStillFound() throws IOException {
        assertThat(lab.verify(lab.file(bomb("/ObjStm/Hidden(stream )/Subtype/Image", 1 << 10)))
                        .conclusion())
                .contains("bung ra quá lớn");
    }

    @Test
    void bracketsWithoutEndAreNoHarm() {
        String nested =
                "%PDF-1.7\n1 0 obj\n" + "[".repeat(2_000_000) + "\nendobj\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF";
        assertThat(lab.verify(lab.file(nested.getBytes(StandardCharsets.UTF_8))).outcome())
                .isEqualTo(Outcome.UNREADABLE);
    }

    @Test
    void aSignatureWithoutItsPartsIsNeverValid() throws IOException {
        String signed = Files.readString(
                lab.signed(lab.letter(), Lab.LEADER, new StampPlace.TopRight()), StandardCharsets.ISO_8859_1);
        for (String[] change : new String[][] {
            {"/ByteRange", "/ByteRanged"},
            {"/Contents <", "/Contented <"},
            {"/ByteRange [0 ", "/ByteRange [9 "},
            {"/SubFilter", "/SubFiltre"},
            {"/ETSI.CAdES.detached", "/adbe.x509.rsa_sha1"}
        }) {
            byte[] forged = signed.replace(change[0], change[1]).getBytes(StandardCharsets.ISO_8859_1);
            assertThat(lab.verify(lab.file(forged)).outcome()).as(change[1]).isNotEqualTo(Outcome.PASSED);
        }
    }

    /** A valid file of two objects in one list, which is as many MB long as is said when it is unpacked. */
    private static byte[] bomb(String type, int megabytes) throws IOException {
        byte[] objects = deflated("1 0 2 31 <</Type/Catalog/Pages 2 0 R>>  <</Type/Pages/Kids[]/Count 0>> ", megabytes);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(out, "%PDF-1.7\n");
        int list = out.size();
        write(
                out,
                "4 0 obj\n<</Type" + type + "/N 2/First 9/Filter/FlateDecode/Length " + objects.length
                        + ">>\nstream\n");
        out.write(objects);
        write(out, "\nendstream\nendobj\n");
        int index = out.size();
        byte[][] rows = {{0, 0, 0, 0}, {2, 0, 4, 0}, {2, 0, 4, 1}, {0, 0, 0, 0}, {1, 0, (byte) list, 0}, at(index)};
        write(out, "5 0 obj\n<</Type/XRef/Size 6/W[1 2 1]/Root 1 0 R/Length 24>>\nstream\n");
        for (byte[] row : rows) {
            out.write(row);
        }
        write(out, "\nendstream\nendobj\nstartxref\n" + index + "\n%%EOF\n");
        return out.toByteArray();
    }

    private static byte[] at(int offset) {
        return new byte[] {1, (byte) (offset >> 8), (byte) offset, 0};
    }

    private static byte[] deflated(String head, int megabytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflated = new DeflaterOutputStream(out, new Deflater(9))) {
            deflated.write(head.getBytes(StandardCharsets.US_ASCII));
            byte[] blanks = new byte[1 << 20];
            Arrays.fill(blanks, (byte) ' ');
            for (int i = 0; i < megabytes; i++) {
                deflated.write(blanks);
            }
        }
        return out.toByteArray();
    }

    private static void write(ByteArrayOutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
    }
}
