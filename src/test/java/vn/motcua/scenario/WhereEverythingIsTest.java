package vn.motcua.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.motcua.OnH2;
import vn.motcua.marriage.Ward;

/** A change of land played as far as a step; what {@code GET /api/dossiers/(number)} then tells of it, and whom. */
@OnH2
class WhereEverythingIsTest {

    private static final Path SCENARIOS = Path.of("processes", "land-change", "scenarios");
    private static final Pattern NUMBER = Pattern.compile("H17\\.[0-9.]+-\\d{6}-\\d{4}");
    private static final String UNTIL = "name: Thử\nsteps:\n  - after: at-the-counter\n    until: %s\n";

    @Autowired
    House house;

    @Autowired
    Ward ward;

    @LocalServerPort
    int port;

    @TempDir
    static Path directory = Path.of("");

    @AfterEach
    void letTheClockRun() {
        house.clock().run();
    }

    @Test
    void onTheWayTheFileIsAtOneOfficeThePapersWithThePostAndTheClockWaits() {
        String number = played(UNTIL.formatted("confirm-transfer"));
        ward.at("2026-11-09T08:30");
        JsonNode dossier = read("tiepnhan.thanhkhe", number);
        assertThat(dossier.at("/holder/name").asText()).isEqualTo("Phường Thanh Khê");
        JsonNode consignment = dossier.at("/consignments/0/label");
        String item = consignment.path("itemNumber").asText();
        assertThat(item).matches("[A-Z]{2}\\d{9}VN");
        assertThat(consignment.path("stateText").asText()).isEqualTo("Đã giao bưu chính");
        assertThat(dossier.path("originalAt").asText())
                .startsWith("Đang chuyển qua bưu chính, bưu gửi " + item + ", đến Chi nhánh");
        assertThat(dossier.path("clock").asText())
                .isEqualTo("Chưa tính: chờ cơ quan giải quyết xác nhận đã nhận (Nghị định số 309/2026/NĐ-CP)");
        assertThat(dossier.path("route")).hasSize(1);
        assertThat(dossier.at("/route/0/to/code").asText()).isEqualTo("DD001");
        assertThat(dossier.at("/route/0/receivedAt").isNull()).isTrue();
        assertThat(dossier.path("waitingFor").findValuesAsText("step"))
                .containsExactlyInAnyOrder("confirm-transfer", "receive-papers");
        assertThat(dossier.at("/waitingFor/0/text").asText())
                .contains("chờ Tiếp nhận và trả kết quả, Chi nhánh Văn phòng Đăng ký đất đai khu vực 1");
        assertThat(texts(dossier))
                .contains("Bưu chính báo trạng thái bưu gửi " + item + ": Đã giao bưu chính")
                .contains("Chuyển hồ sơ điện tử từ Phường Thanh Khê đến Chi nhánh Văn phòng Đăng ký đất đai khu vực 1"
                        + " (giả định), hạn nhận 09/11/2026 17:00");
    }

    @Test
    void whileTheCitizenOwesTheClockSaysWhyItStandsAndWhatIsLeft() {
        String number = played(UNTIL.formatted("record-payment"));
        ward.at("2026-11-16T09:00");
        JsonNode dossier = read("chuyenvien.vpdk1", number);
        assertThat(dossier.at("/holder/code").asText()).isEqualTo("DD001");
        assertThat(dossier.path("clock").asText())
                .startsWith("Đang dừng từ 13/11/2026 09:00: Chờ công dân nộp Nghĩa vụ tài chính")
                .contains("2.500.000 đồng")
                .endsWith("; còn 8 ngày 6 giờ 30 phút làm việc");
        assertThat(dossier.at("/account/due").asLong()).isEqualTo(2_500_000);
        assertThat(dossier.at("/account/obligations/0/state").asText()).isEqualTo("due");
        assertThat(dossier.path("originalAt").asText()).startsWith("Cơ quan có thẩm quyền: Chi nhánh");
        assertThat(texts(dossier)).contains("chậm nhất ngày 11/12/2026");
    }

    @Test
    void inTheEndTheTimelineExplainsEveryMoveOfTheClock() {
        String number = played("name: Thử\nsteps:\n  - after: at-the-counter\n");
        JsonNode dossier = read("giamsat", number);
        assertThat(moves(dossier))
                .isEqualTo(
                        """
                        STARTED 2026-11-19T17:00+07:00
                        STOPPED
                        RESUMED 2026-11-26T17:00+07:00
                        STOPPED
                        RESUMED 2026-11-30T17:00+07:00
                        ENDED 2026-11-30T17:00+07:00
                        """);
        assertThat(texts(dossier))
                .contains("Bắt đầu tính thời hạn")
                .contains("Đồng hồ dừng: Cơ quan thuế xác định nghĩa vụ tài chính (căn cứ Nghị định số 49/2026/NĐ-CP")
                .contains("Đồng hồ chạy tiếp, hạn 30/11/2026 17:00")
                .contains("Công dân đã nộp 2.500.000 đồng (Tiền mặt tại quầy, mã giao dịch " + number + "-CT1)")
                .contains("Kết thúc tính thời hạn, trong hạn (hạn 30/11/2026 17:00)");
        assertThat(dossier.path("clock").asText()).startsWith("Đã kết thúc lúc ");
        assertThat(dossier.at("/route/0/outcomeText").asText()).isEqualTo("Đúng hạn");
        assertThat(dossier.at("/account/due").asLong()).isZero();
        assertThat(dossier.at("/account/obligations/0/receiptNumber").asText()).matches("\\d{7}/2026");
        assertThat(dossier.path("waitingFor")).isEmpty();
        assertThat(slip(number)).contains("Đúng hạn");
    }

    @Test
    void anOfficeSeesItsPartAndWhoSentItBackSeesItNoLonger() {
        String number = played(UNTIL.formatted("confirm-transfer"));
        assertThat(status("tiepnhan.vpdk1", number)).isEqualTo(200);
        assertThat(status("tiepnhan.vpdk3", number)).isEqualTo(404);
        number = played(
                UNTIL.formatted("confirm-transfer")
                        + """
                          - officer: tiepnhan
                            completes: confirm-transfer
                            with: {transfer: other-office, transferReason: Thửa đất thuộc xã Bà Nà, rightAuthority: land-branch, rightPlace: "20308"}
                          - officer: tiepnhan
                            completes: confirm-transfer
                            with: {transfer: received}
                        """);
        assertThat(status("tiepnhan.vpdk1", number)).isEqualTo(404);
        assertThat(status("tiepnhan.bana", number)).isEqualTo(404);
        JsonNode dossier = read("tiepnhan.vpdk3", number);
        assertThat(dossier.at("/route/0/refusedReason").asText()).isEqualTo("Thửa đất thuộc xã Bà Nà");
        assertThat(dossier.at("/route/1/to/code").asText()).isEqualTo("DD003");
        assertThat(tasks("chuyenvien.vpdk3", number)).containsExactly("appraise");
        assertThat(tasks("chuyenvien.vpdk1", number)).isEmpty();
        assertThat(tasks("tiepnhan.thanhkhe", number)).isEmpty();
        assertThat(slip(number)).contains("Không nhận: Thửa đất thuộc xã Bà Nà");
        assertThat(listed("DD003", number)).isTrue();
        assertThat(listed("DD001", number)).isFalse();
    }

    private boolean listed(String holder, String number) {
        return get("giamsat", "/api/dossiers?size=200&holder=" + holder)
                .path("dossiers")
                .findValuesAsText("number")
                .contains(number);
    }

    private Iterable<String> tasks(String officer, String number) {
        return get(officer, "/engine-rest/task?maxResults=50&processInstanceBusinessKey=" + number)
                .findValuesAsText("taskDefinitionKey");
    }

    private String slip(String number) {
        for (JsonNode document : read("giamsat", number).path("documents")) {
            if (document.path("name").asText().toLowerCase().contains("kiểm soát")) {
                HttpHeaders headers = new HttpHeaders();
                headers.setAccept(java.util.List.of(MediaType.TEXT_PLAIN));
                return String.valueOf(as("giamsat")
                        .exchange(
                                url(document.path("href").asText()),
                                HttpMethod.GET,
                                new HttpEntity<>(headers),
                                String.class)
                        .getBody());
            }
        }
        throw new AssertionError("no control sheet");
    }

    private static String moves(JsonNode dossier) {
        StringBuilder moves = new StringBuilder();
        for (JsonNode line : dossier.path("timeline")) {
            if (line.path("event").asText().equals("LegalClock")) {
                assertThat(line.path("seq").isNull()).isTrue();
                String due = line.at("/facts/dueAt").asText("");
                moves.append((line.at("/facts/move").asText() + " "
                                        + due.replace(":00+07:00", "+07:00").replace("null", ""))
                                .trim())
                        .append('\n');
            }
        }
        return moves.toString();
    }

    private static String texts(JsonNode dossier) {
        return String.join("\n", dossier.path("timeline").findValuesAsText("text"));
    }

    private JsonNode read(String officer, String number) {
        return get(officer, "/api/dossiers/" + number);
    }

    private int status(String officer, String number) {
        return as(officer)
                .getForEntity(url("/api/dossiers/" + number), String.class)
                .getStatusCode()
                .value();
    }

    private JsonNode get(String officer, String path) {
        ResponseEntity<JsonNode> answer = as(officer).getForEntity(url(path), JsonNode.class);
        assertThat(answer.getStatusCode().value()).as("%s", answer.getBody()).isEqualTo(200);
        return java.util.Objects.requireNonNull(answer.getBody());
    }

    private static TestRestTemplate as(String officer) {
        return new TestRestTemplate().withBasicAuth(officer, "MotCua@2026");
    }

    private String url(String path) {
        return "http://localhost:" + port + path;
    }

    /** Plays it and returns the dossier's number. */
    private String played(String yaml) {
        StringBuilder trace = new StringBuilder();
        ScenarioFiles files = write(yaml + "then:\n  log: [Accepted]\n");
        ScenarioFile file = files.find("land-change", new Word("attempt", new Place("attempt.yaml", 1)));
        Outcome outcome = new Stage(house)
                .play(new ScenarioReader(files, house.units()).read(file), line -> trace.append(line)
                        .append('\n'));
        assertThat(outcome.mistakes()).as(trace.toString()).isEmpty();
        Matcher number = NUMBER.matcher(trace);
        assertThat(number.find()).as(trace.toString()).isTrue();
        return number.group();
    }

    private ScenarioFiles write(String yaml) {
        try {
            Path folder = Files.createDirectories(directory.resolve(SCENARIOS));
            String base = "at-the-counter.yaml";
            Files.copy(SCENARIOS.resolve(base), folder.resolve(base), StandardCopyOption.REPLACE_EXISTING);
            Files.writeString(folder.resolve("attempt.yaml"), yaml);
            return ScenarioFiles.read(directory);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
