package vn.motcua.paper.digitisation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.marriage.Couple;
import vn.motcua.marriage.Officers;
import vn.motcua.marriage.Ward;
import vn.motcua.paper.Clerk;
import vn.motcua.paper.ElectronicCopies;
import vn.motcua.paper.ElectronicCopy;
import vn.motcua.paper.FileOwner;
import vn.motcua.paper.FileStore;
import vn.motcua.paper.OcrState;
import vn.motcua.paper.Scans;
import vn.motcua.paper.digitisation.scan.Digitiser;
import vn.motcua.paper.digitisation.scan.Ocr;
import vn.motcua.platform.OfficeClock;
import vn.motcua.signature.Verification;
import vn.motcua.signature.Verifier;
import vn.motcua.supervision.IncidentPages;

/** Papers from the upload to the copy. They are written by computer, so that a machine without reading tests the same. */
abstract class DigitisationCases {

    private static final String ITEM = "declaration-form";
    private static final AtomicInteger NAMES = new AtomicInteger();

    @Autowired
    Ward ward;

    @Autowired
    Officers officers;

    @Autowired
    OfficeClock clock;

    @Autowired
    Digitisation digitisation;

    @Autowired
    Queue queue;

    @Autowired
    Results results;

    @Autowired
    ElectronicCopies copies;

    @Autowired
    FileStore store;

    @Autowired
    Ocr ocr;

    @Autowired
    Verifier verifier;

    @Autowired
    JdbcClient database;

    @LocalServerPort
    int port;

    private String number;
    /** A family that nobody else has. */
    private String family;

    @BeforeEach
    void aDossierAndNothingElseToDo() {
        ward.at("2026-11-25T08:10");
        number = officers.accepted(Couple.ofAge());
        family = "Đặng" + Integer.toString(Math.abs((number + NAMES.incrementAndGet()).hashCode()), 36);
        database.sql("update digitisation set due_at = null").update();
    }

    @Test
    void theFilesOfAPaperBecomeOneCopyThatCanBeRead() throws IOException {
        clerk().uploads(number, ITEM, paper("Trang một"), paper("Trang hai"));
        assertThat(listed().path("ocrState").asText()).isEqualTo("PENDING");
        assertThat(listed().path("label").asText()).isEqualTo("Đang chờ số hóa");

        work();

        ElectronicCopy copy = copy();
        assertThat(copy.ocrState()).isEqualTo(ocr.isAvailable() ? OcrState.DONE : OcrState.NOT_AVAILABLE);
        assertThat(copy.pages()).isEqualTo(2);
        assertThat(copy.current()).isTrue();
        assertThat(copy.engine()).isEqualTo(ocr.engine());
        assertThat(listed().path("pages").asInt()).isEqualTo(2);
        HttpResponse<byte[]> pdf = clerk().reads(path("copy/content"));
        assertThat(pdf.statusCode()).isEqualTo(200);
        assertThat(new String(pdf.body(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-1.7\n");
        assertThat(accesses()).contains("paper-copy " + ITEM);
    }

    @Test
    void aPaperIsFoundByItsWordsWithMarksAndWithoutAndOnlyByThoseItConcerns() {
        clerk().uploads(number, ITEM, paper("Họ, chữ đệm, tên: " + family + " Văn Thử"));
        work();

        assertThat(hits(clerk(), family + " Thử")).containsExactly(number);
        assertThat(hits(clerk(), "thu " + family.replace("Đặng", "DANG"))).containsExactly(number);
        assertThat(hits(clerk(), family + " Thự"))
                .as("other marks are another word")
                .isEmpty();
        assertThat(hits(new Clerk("giamsat", port), family)).containsExactly(number);
        assertThat(hits(new Clerk("tiepnhan.bana", port), family)).isEmpty();
        assertThat(new Clerk("tiepnhan.bana", port).get(path("copy")).status()).isEqualTo(404);
        assertThat(new Clerk("tiepnhan.bana", port).get(path("proposals")).status())
                .isEqualTo(404);
        assertThat(clerk().get("/api/dossiers/search?text=%20").status()).isEqualTo(400);
    }

    @Test
    void whatThePaperSaysStandsBesideWhatWasDeclaredAndChangesNothing() {
        clerk().uploads(
                        number,
                        ITEM,
                        paper(
                                """
                Thông tin\tBên nữ\tBên nam
                Họ, chữ đệm, tên\tLÊ THỊ MẪU\tTRẦN VĂN THỬU
                Ngày sinh\t02/07/1998\t14/03/1996
                Số định danh\t048198004321\t048195001234"""));
        work();

        JsonNode proposals = clerk().get(path("proposals")).body();
        assertThat(proposal(proposals, "brideName").path("same").asBoolean()).isTrue();
        JsonNode name = proposal(proposals, "groomName");
        assertThat(name.path("label").asText()).isEqualTo("Họ và tên bên nam");
        assertThat(name.path("declared").asText()).isEqualTo("Trần Văn Thử");
        assertThat(name.path("read").asText()).isEqualTo("TRẦN VĂN THỬU");
        assertThat(name.path("same").asBoolean()).isFalse();
        assertThat(proposal(proposals, "groomBirthDate").path("declared").asText())
                .isEqualTo("14/03/1995");
        assertThat(proposal(proposals, "groomIdNumber").path("remark").asText())
                .isEqualTo("Số thứ tư không khớp giới tính");
        assertThat(ward.dossier(number).declaration()).containsEntry("groomName", "Trần Văn Thử");
    }

    @Test
    void whatIsMadeOfFilesThatHaveChangedMeanwhileIsNotRecorded() throws IOException {
        clerk().uploads(number, ITEM, paper("Trang một"));
        Job job = queue.take().orElseThrow();
        clerk().uploads(number, ITEM, paper("Trang hai"));

        String made = store.keep(new ByteArrayInputStream(new byte[] {1}), 10).sha256();
        assertThat(results.made(job, OcrState.DONE, made, List.of())).isFalse();
        work();
        assertThat(copy().pages()).isEqualTo(2);
    }

    @Test
    void aPaperThatBringsThreeWorkersDownIsGivenUpAndSeen() {
        clerk().uploads(number, ITEM, paper("Trang một"));
        for (int attempt = 1; attempt <= Job.MOST_ATTEMPTS; attempt++) {
            assertThat(queue.take()).map(Job::attempt).contains(attempt);
            assertThat(queue.take())
                    .as("while the lease holds nobody else takes it")
                    .isEmpty();
            clock.pass(Duration.ofMinutes(3));
        }
        work();

        assertThat(copy().ocrState()).isEqualTo(OcrState.FAILED);
        assertThat(copy().failure()).contains("ba lần");
        assertThat(incidents())
                .singleElement()
                .asString()
                .startsWith("Không số hóa được “Tờ khai đăng ký kết hôn” của hồ sơ " + number);

        JsonNode seen = onTheSupervisorsPage();
        assertThat(seen.path("what").asText()).startsWith("Không số hóa được “Tờ khai đăng ký kết hôn”");
        assertThat(seen.path("remedy").asText())
                .startsWith("Hãy quét lại giấy tờ")
                .contains("Bấm Thử lại");
        new IncidentPages("giamsat", port).act("retry", seen, "");
        work();
        assertThat(copy().pages()).isEqualTo(1);
        assertThat(incidents()).as("what came right is settled").isEmpty();
    }

    @Test
    void aFileThatCannotBeOpenedIsNotTriedAgain() {
        clerk().uploads(number, ITEM, Scans.jpeg(30, 20));
        database.sql("update paper_file set sha256 = :other where dossier_number = :number")
                .param("other", keptText())
                .param("number", number)
                .update();
        work();

        assertThat(copy().ocrState()).isEqualTo(OcrState.FAILED);
        assertThat(copy().failure()).startsWith("Có tệp không mở được");
    }

    @Test
    void withItsLastFileThePaperIsForgotten() {
        String href = clerk().uploads(number, ITEM, paper("Trang " + family))
                .file(0)
                .path("href")
                .asText();
        work();
        clerk().takesBack(href);
        work();

        assertThat(copies.of(number, ITEM)).isEmpty();
        assertThat(hits(clerk(), family)).isEmpty();
        assertThat(listed().isMissingNode() || listed().isNull()).isTrue();
    }

    @Test
    void whatWasKeptUnreadIsReadLater() {
        clerk().uploads(number, ITEM, paper("Trang một"));
        work();
        database.sql("update digitisation set state = 'NOT_AVAILABLE' where dossier_number = :number")
                .param("number", number)
                .update();

        assertThat(queue.readWhatWasKept()).isPositive();
        assertThat(copy().ocrState()).isEqualTo(OcrState.PENDING);
        assertThat(copy().sha256())
                .as("until then there is the copy without text")
                .isNotNull();
    }

    @Test
    void theOfficerWhoCheckedThePaperSignsItsCopy() throws IOException {
        String href = clerk().uploads(number, ITEM, paper("Trang một"))
                .file(0)
                .path("href")
                .asText();
        officers.digitise(number);
        assertThat(copy().awaitsSignature()).isTrue();

        work();

        assertThat(copy().awaitsSignature()).isFalse();
        assertThat(Objects.requireNonNull(copy().signed()).by()).isEqualTo("tiepnhan.thanhkhe");
        assertThat(listed().path("signed").path("signature").asText()).startsWith("Chữ ký TRÌNH DIỄN");
        Path pdf = Files.write(
                Files.createTempFile("copy", ".pdf"),
                clerk().reads(path("copy/content")).body());
        assertThat(verifier.verify(pdf).signatures()).singleElement().satisfies(signature -> {
            assertThat(signature.outcome()).isEqualTo(Verification.Outcome.PASSED);
            assertThat(signature.coversWholeFile()).isTrue();
        });
        Files.delete(pdf);
        assertThat(clerk().takesBack(href).words()).contains("được ký số");
        assertThat(clerk().lists(number)
                        .paper(ITEM)
                        .path("files")
                        .path(0)
                        .path("sealed")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void aCopyIsSignedOnceHoweverOftenAWorkerTakesItUp() {
        clerk().uploads(number, ITEM, paper("Trang một"));
        work();
        assertThat(copy().signed()).as("nobody has looked at it yet").isNull();
        officers.digitise(number);
        work();
        ElectronicCopy signed = copy();

        database.sql("update digitisation set due_at = :now where dossier_number = :number")
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("number", number)
                .update();
        work();
        assertThat(copy()).isEqualTo(signed);
        assertThat(signedCopies()).isEqualTo(1);
    }

    @Test
    void whatTheOfficerDidNotSeeIsNotSignedAndWhatWasSignedStays() throws IOException {
        clerk().uploads(number, ITEM, paper("Trang một"));
        clerk().uploads(number, "residence", paper("Xác nhận cư trú"));
        officers.digitise(number);
        work();
        assertThat(copies.of(number, "residence").orElseThrow().signed())
                .as("not among the papers that were ticked")
                .isNull();
        String signed = Objects.requireNonNull(copy().signed()).sha256();

        clerk().uploads(number, ITEM, paper("Trang hai"));
        work();
        assertThat(copy().pages()).isEqualTo(2);
        assertThat(copy().signed()).isNull();
        assertThat(store.open(signed).readAllBytes()).isNotEmpty();
        assertThat(((FileOwner) copies).owner(signed)).isPresent();
    }

    @Test
    void aPaperThatIsReadAgainIsSignedAgainByTheSameOfficer() {
        clerk().uploads(number, ITEM, paper("Trang một"));
        officers.digitise(number);
        work();
        database.sql("update digitisation set state = 'NOT_AVAILABLE' where dossier_number = :number")
                .param("number", number)
                .update();
        queue.readWhatWasKept();
        work();
        assertThat(copy().signed()).isNotNull();
        clerk().post(path("copy"));
        work();
        assertThat(copy().signed()).isNotNull();
    }

    @Test
    void aCopyThatCannotBeSignedIsToldAndSignedLater() {
        clerk().uploads(number, ITEM, paper("Trang một"));
        officers.digitise(number);
        database.sql("update digitisation set sign_for = 'khong-co' where dossier_number = :number")
                .param("number", number)
                .update();
        for (int attempt = 0; attempt <= Job.MOST_ATTEMPTS; attempt++) {
            work();
            clock.pass(Duration.ofMinutes(4));
        }
        assertThat(copy().awaitsSignature()).isTrue();
        assertThat(incidents())
                .singleElement()
                .asString()
                .startsWith("Chưa ký số được bản điện tử “Tờ khai đăng ký kết hôn” của hồ sơ " + number);

        database.sql("update digitisation set sign_for = '20209' where dossier_number = :number")
                .param("number", number)
                .update();
        JsonNode seen = onTheSupervisorsPage();
        assertThat(seen.path("remedy").asText()).contains("chứng thư số của cán bộ");
        new IncidentPages("giamsat", port).act("retry", seen, "");
        work();
        assertThat(copy().signed()).isNotNull();
        assertThat(incidents()).isEmpty();
    }

    private int signedCopies() {
        return database.sql("select count(*) from signed_copy where dossier_number = :number")
                .param("number", number)
                .query(Integer.class)
                .single();
    }

    private void work() {
        try (Digitiser digitiser = new Digitiser(ocr)) {
            while (digitisation.one(digitiser, new Ending())) {
                // one more
            }
        }
    }

    private static byte[] paper(String rows) {
        return TypedPaper.pdf("Giấy tờ do người nộp hồ sơ đánh máy\n" + rows);
    }

    private String keptText() {
        try {
            return store.keep(new ByteArrayInputStream("không phải ảnh".getBytes(StandardCharsets.UTF_8)), 100)
                    .sha256();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private ElectronicCopy copy() {
        return copies.of(number, ITEM).orElseThrow();
    }

    private JsonNode listed() {
        return clerk().lists(number).paper(ITEM).path("copy");
    }

    private String path(String what) {
        return "/api/dossiers/" + number + "/papers/" + ITEM + "/" + what;
    }

    private static List<String> hits(Clerk clerk, String text) {
        return clerk.get("/api/dossiers/search?text=" + URLEncoder.encode(text, StandardCharsets.UTF_8))
                .body()
                .path("hits")
                .findValuesAsText("dossier");
    }

    private JsonNode onTheSupervisorsPage() {
        List<JsonNode> lines = new IncidentPages("giamsat", port).of(number, "SCAN");
        assertThat(lines).hasSize(1);
        return lines.get(0);
    }

    private static JsonNode proposal(JsonNode proposals, String field) {
        for (JsonNode proposal : proposals) {
            if (proposal.path("field").asText().equals(field)) {
                return proposal;
            }
        }
        throw new AssertionError(field + " is not in " + proposals);
    }

    private List<String> accesses() {
        return database.sql("select what from access_log where dossier_number = :number")
                .param("number", number)
                .query(String.class)
                .list();
    }

    private List<String> incidents() {
        return database.sql("select sentence from paper_incident where dossier_number = :number and settled_at is null")
                .param("number", number)
                .query(String.class)
                .list();
    }

    private Clerk clerk() {
        return new Clerk("tiepnhan.thanhkhe", port);
    }
}
