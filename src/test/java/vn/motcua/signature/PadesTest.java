package vn.motcua.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.motcua.signature.Verification.Outcome;

/** What the program signs: valid to others too, still PDF/A, with a stamp that can be read. */
class PadesTest {

    @TempDir
    Path folder = Path.of("");

    private Lab lab = new Lab(folder);
    private Path letter = folder;

    @BeforeEach
    void aLetterIsReady() {
        lab = new Lab(folder);
        letter = lab.letter();
    }

    @Test
    void aSignatureOfLevelTIsValidAndSaysThatItIsADemonstration() {
        Verification found = lab.verify(lab.signed(letter, Lab.LEADER, new StampPlace.TopRight()));
        assertThat(found.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(found.conclusion()).contains("Có chữ ký TRÌNH DIỄN: không có giá trị pháp lý.");
        assertThat(found.signatures()).singleElement().satisfies(signature -> {
            assertThat(signature.level()).isEqualTo("PAdES-T");
            assertThat(signature.timeProved()).isTrue();
            assertThat(signature.signedAt()).hasToString("2026-11-23T09:10:11+07:00");
            assertThat(signature.signer()).isEqualTo("Nguyễn Thị Hường Ước (chữ ký TRÌNH DIỄN)");
            assertThat(signature.organisation()).isEqualTo(Lab.LEADER.unitName());
            assertThat(signature.issuer()).contains("Cơ quan chứng thực TRÌNH DIỄN");
            assertThat(signature.coversWholeFile()).isTrue();
            assertThat(signature.demonstration()).isTrue();
            assertThat(signature.reasons()).isEmpty();
        });
    }

    @Test
    void whereNobodyVouchesForTheTimeTheLevelIsBAndTheTimeIsOnlyClaimed() {
        Path signed = lab.signed(letter, lab.signers.copies().keyOf(Lab.LEADER), lab.withoutTime());
        Verification found = lab.verify(signed);
        assertThat(found.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(found.signatures()).singleElement().satisfies(signature -> {
            assertThat(signature.level()).isEqualTo("PAdES-B");
            assertThat(signature.timeProved()).isFalse();
            assertThat(signature.signedAt()).hasToString("2026-11-23T09:10:11+07:00");
        });
    }

    @Test
    void ofTwoSignaturesBothStayValidAndTheirStampsDoNotTouch() throws IOException {
        Path first = lab.signed(letter, Lab.OFFICER, new StampPlace.TopRight());
        Path both = lab.signed(first, Lab.LEADER, new StampPlace.TopRight());
        Verification found = lab.verify(both);
        assertThat(found.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(found.signatures())
                .extracting(Verification.Verdict::coversWholeFile)
                .containsExactly(false, true);
        assertThat(found.signatures().get(0).changes()).containsExactly("sau chữ ký này có chữ ký khác");
        assertThat(text(both)).contains("Ký bởi: Trần Văn Đẵng", "Ký bởi: Nguyễn Thị Hường Ước");
        try (PDDocument document = Loader.loadPDF(both.toFile())) {
            var stamps = document.getPage(0).getAnnotations();
            PDRectangle upper = stamps.get(0).getRectangle();
            assertThat(stamps.get(1).getRectangle().getUpperRightY()).isLessThan(upper.getLowerLeftY());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anAccessiblePdfAStaysOne(boolean stamped) throws Exception {
        Path signed = lab.signed(letter, Lab.LEADER, stamped ? new StampPlace.TopRight() : null);
        VeraGreenfieldFoundryProvider.initialise();
        for (PDFAFlavour flavour :
                new PDFAFlavour[] {PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFA_2_U, PDFAFlavour.PDFA_2_B}) {
            try (var parser = Foundries.defaultInstance().createParser(signed.toFile(), flavour);
                    var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                assertThat(validator.validate(parser).getTestAssertions()).isEmpty();
            }
        }
    }

    @Test
    void theStampTellsWhoForWhomWhenAndThatItIsADemonstration() throws IOException {
        Path signed = lab.signed(letter, Lab.LEADER, new StampPlace.Under("lãnh đạo Ủy ban nhân dân"));
        assertThat(text(signed).lines().filter(line -> !line.isBlank()).map(String::strip))
                .containsSubsequence(
                        "CHỮ KÝ TRÌNH DIỄN – không có giá trị pháp lý",
                        "Ký bởi: Nguyễn Thị Hường Ước",
                        "Cơ quan: Ủy ban nhân dân phường Thanh Khê",
                        "Thời gian ký: 23/11/2026 09:10:11 +07:00");
        try (PDDocument document = Loader.loadPDF(signed.toFile())) {
            PDRectangle stamp = document.getPage(0).getAnnotations().get(0).getRectangle();
            TextLine line = TextLine.last(document, "LÃNH ĐẠO ỦY BAN NHÂN DÂN").orElseThrow();
            assertThat((stamp.getLowerLeftX() + stamp.getUpperRightX()) / 2).isCloseTo(line.middle(), within(2));
            assertThat(PDRectangle.A4.getHeight() - stamp.getUpperRightY())
                    .isBetween(line.bottom(), line.bottom() + 12);
        }
    }

    private static org.assertj.core.data.Offset<Float> within(float points) {
        return org.assertj.core.data.Offset.offset(points);
    }

    @Test
    void aNameThatIsTooLongIsBrokenAndAnUnknownSignIsAQuestionMark() throws IOException {
        String name = "Tôn Nữ Công Tằng Huyền Tôn Thị Minh Nguyệt Ngọc Quỳnh Trâm Anh Thư 李";
        Signatory many = new Signatory("a", name, "20209", "X".repeat(120));
        String text = text(lab.signed(lab.letter(""), many, new StampPlace.Under("LÃNH ĐẠO")));
        assertThat(text.replaceAll("\\s+", " ")).contains(name.replace("李", "?"));
        assertThat(text.replaceAll("\\s+", "")).contains("X".repeat(120));
    }

    @ParameterizedTest
    @ValueSource(ints = {51, 65})
    void howeverLongTheNamesTheStampStaysInTheRoomThatThePageLeaves(int height) throws IOException {
        Signatory many = new Signatory(
                "a",
                "Tôn Nữ Công Tằng Huyền Tôn Thị Minh Nguyệt Ngọc Quỳnh Trâm Anh Thư",
                "20209",
                "Chi nhánh Văn phòng Đăng ký đất đai khu vực 1, Văn phòng Đăng ký đất đai thành phố Đà Nẵng");
        Path signed = lab.signed(letter, many, new StampPlace.At(1, 318, 500, 232, height));
        assertThat(text(signed).replaceAll("\\s+", " ")).contains(many.name(), many.unitName());
        try (PDDocument document = Loader.loadPDF(signed.toFile())) {
            PDRectangle stamp = document.getPage(0).getAnnotations().get(0).getRectangle();
            PDRectangle room = new PDRectangle(318, PDRectangle.A4.getHeight() - 500 - height, 232, height);
            assertThat(room.contains(stamp.getLowerLeftX() + .1f, stamp.getLowerLeftY() + .1f))
                    .isTrue();
            assertThat(room.contains(stamp.getUpperRightX() - .1f, stamp.getUpperRightY() - .1f))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void theStampStaysOnSmallAndTurnedPages(int rotation) throws IOException {
        Path card = lab.file("card");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(243, 153));
            page.setRotation(rotation);
            document.addPage(page);
            document.save(card.toFile());
        }
        Path signed = lab.signed(
                lab.signed(card, Lab.OFFICER, new StampPlace.TopRight()), Lab.LEADER, new StampPlace.TopRight());
        try (PDDocument document = Loader.loadPDF(signed.toFile())) {
            PDRectangle page = document.getPage(0).getMediaBox();
            assertThat(document.getPage(0).getAnnotations()).hasSize(2).allSatisfy(stamp -> {
                assertThat(page.contains(
                                stamp.getRectangle().getLowerLeftX(),
                                stamp.getRectangle().getLowerLeftY()))
                        .isTrue();
                assertThat(page.contains(
                                stamp.getRectangle().getUpperRightX(),
                                stamp.getRectangle().getUpperRightY()))
                        .isTrue();
            });
        }
        assertThat(lab.verify(signed).outcome()).isEqualTo(Outcome.PASSED);
    }

    static Stream<byte[]> bad() {
        return Stream.of(
                new byte[0],
                "không phải PDF".getBytes(StandardCharsets.UTF_8),
                "%PDF-1.7\n%%EOF".getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.MethodSource("bad")
    void whatIsNoPdfIsNotSigned(byte[] content) {
        assertThatThrownBy(() -> lab.signed(lab.file(content), Lab.LEADER, new StampPlace.TopRight()))
                .isInstanceOf(SigningFailed.class)
                .hasMessageContaining("không phải PDF đọc được");
        assertThatThrownBy(() -> lab.signed(lab.file(content), Lab.LEADER, null))
                .isInstanceOf(SigningFailed.class);
    }

    @Test
    void aLockedPdfIsNotSigned() throws IOException {
        Path locked = lab.file("locked");
        try (PDDocument document = Loader.loadPDF(letter.toFile())) {
            document.protect(new StandardProtectionPolicy("chủ", "mở", new AccessPermission()));
            document.save(locked.toFile());
        }
        assertThatThrownBy(() -> lab.signed(locked, Lab.LEADER, new StampPlace.TopRight()))
                .isInstanceOf(SigningFailed.class)
                .hasMessageContaining("mật khẩu");
        assertThatThrownBy(() -> lab.signed(locked, Lab.LEADER, null))
                .isInstanceOf(SigningFailed.class)
                .hasMessageContaining("mật khẩu");
    }

    @Test
    void whatIsSignedIsTheSameWhereverTheFileLiesAndWhenever() throws IOException {
        Path copy = lab.file(Files.readAllBytes(letter));
        assertThat(content(copy)).isEqualTo(content(letter));
    }

    private byte[] content(Path file) {
        SigningKey key = lab.signers.copies().keyOf(Lab.LEADER);
        SignatureOrder order = new SignatureOrder(Lab.LEADER, "Ký", new StampPlace.TopRight());
        try (PdfSigning signing = new PdfSigning(file, order, key.chain(), false, Lab.NOW, lab.signers.tools())) {
            return signing.content();
        }
    }

    @Test
    void popplerFindsBothSignaturesValid() throws Exception {
        Path both = lab.signed(lab.signed(letter, Lab.OFFICER, new StampPlace.TopRight()), Lab.LEADER, null);
        String said = run("pdfsig", both.toString());
        assertThat(said.split("Signature Validation: Signature is Valid", -1)).hasSize(3);
        assertThat(said).contains("Total document signed").contains("ETSI.CAdES.detached");
    }

    private static String run(String... command) throws Exception {
        Process process;
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException absent) {
            assumeTrue(false, command[0] + " is not installed (Debian: poppler-utils)");
            return "";
        }
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            document.getDocumentCatalog().getAcroForm().flatten();
            PDFTextStripper words = new PDFTextStripper();
            words.setSortByPosition(true);
            return words.getText(document);
        }
    }
}
