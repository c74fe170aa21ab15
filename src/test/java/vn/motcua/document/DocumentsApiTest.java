package vn.motcua.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.OnH2;
import vn.motcua.marriage.Couple;
import vn.motcua.marriage.Officers;
import vn.motcua.marriage.Ward;

/** Documents over the API: the file, its words, the kinds there are and what they look like. */
@OnH2
class DocumentsApiTest {

    @Autowired
    TestRestTemplate http;

    @Autowired
    Ward ward;

    @Autowired
    Officers officers;

    @Autowired
    Documents documents;

    @Autowired
    JdbcClient database;

    @Test
    void theFileIsSavedUnderItsNumber() throws Exception {
        Document receipt = receipt();
        var answer = get("tiepnhan.thanhkhe", path(receipt), "*/*", byte[].class);
        assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PDF);
        String name = receipt.documentNumber().replace('/', '-') + ".pdf";
        assertThat(answer.getHeaders().getContentDisposition().isAttachment()).isTrue();
        assertThat(answer.getHeaders().getContentDisposition().getFilename()).isEqualTo(name);
        Inspection.assertKeepsForGood(answer.getBody());
        assertThat(answer.getBody()).isEqualTo(documents.open(receipt).readAllBytes());
        assertThat(receipt.pages()).contains(Inspection.pages(answer.getBody()).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/pdf", "text/html,application/xhtml+xml,*/*;q=0.8"})
    void browsersAndProgramsGetTheFile(String accept) {
        assertThat(get("tiepnhan.thanhkhe", path(receipt()), accept, byte[].class)
                        .getHeaders()
                        .getContentType())
                .isEqualTo(MediaType.APPLICATION_PDF);
    }

    @Test
    void itsWordsAloneAreThereForTheAsking() {
        Document receipt = receipt();
        var answer = get("tiepnhan.thanhkhe", path(receipt), "text/plain", String.class);
        assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.valueOf("text/plain;charset=UTF-8"));
        assertThat(answer.getBody())
                .contains("GIẤY TIẾP NHẬN HỒ SƠ", "Người nộp hồ sơ: Trần Văn Thử", "Số: " + receipt.documentNumber());
    }

    @Test
    void whatDoesNotConcernTheReaderIsNotThere() {
        String path = path(receipt());
        assertThat(get("tiepnhan.bana", path, "application/pdf", String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
        assertThat(http.getForEntity(path, String.class).getStatusCode().value())
                .isEqualTo(401);
    }

    @Test
    void whatWasIssuedAsAPageBeforeStaysReadable() {
        String number = receipt().dossierNumber();
        String id = UUID.randomUUID().toString();
        database.sql(
                        """
                        insert into document (id, step_key, dossier_number, template, document_number, issued_at, copies, html)
                        values (?, ?, ?, 'receipt', 'cũ/TNHS', current_timestamp, 1,
                          '<html><head><title>Giấy cũ</title><style>p{}</style></head><body><p>Lời cũ</p></body></html>')
                        """)
                .params(id, id, number)
                .update();
        String path = "/api/dossiers/%s/documents/%s".formatted(number, id);
        var page = get("tiepnhan.thanhkhe", path, "*/*", String.class);
        assertThat(page.getHeaders().getContentType()).isEqualTo(MediaType.valueOf("text/html;charset=UTF-8"));
        assertThat(page.getHeaders().getFirst("Content-Security-Policy")).contains("default-src 'none'", "sha256-");
        assertThat(get("tiepnhan.thanhkhe", path, "text/plain", String.class).getBody())
                .isEqualTo("Lời cũ");
        assertThat(documents.find(id).orElseThrow().title()).isEqualTo("Giấy cũ");
    }

    @Test
    void theKindsAreListedAndEachIsShownMarked() throws Exception {
        JsonNode kinds = get("phantich", "/api/documents", "application/json", JsonNode.class)
                .getBody();
        assertThat(kinds).hasSize(24);
        for (JsonNode kind : kinds) {
            var shown = get("phantich", kind.get("preview").asText(), "*/*", byte[].class);
            assertThat(shown.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PDF);
            assertThat(Inspection.pages(shown.getBody()).get(0)).contains("BẢN XEM TRƯỚC");
        }
    }

    @Test
    void anUnknownKindIsAnsweredWithThoseThereAre() {
        var answer = get("phantich", "/api/documents/nothing/preview", "*/*", JsonNode.class);
        assertThat(answer.getStatusCode().value()).isEqualTo(404);
        assertThat(answer.getBody().get("detail").asText())
                .contains("Không có loại giấy tờ “nothing”", "receipt (Giấy tiếp nhận hồ sơ và hẹn trả kết quả)");
    }

    private Document receipt() {
        ward.at("2026-11-25T08:10");
        String number = officers.accepted(Couple.ofAge());
        Document receipt = documents.of(number).get(0);
        assertThat(receipt.templateFrom()).contains(LocalDate.of(1945, 9, 2));
        return receipt;
    }

    private static String path(Document document) {
        return "/api/dossiers/%s/documents/%s".formatted(document.dossierNumber(), document.id());
    }

    private <T> ResponseEntity<T> get(String officer, String path, String accept, Class<T> type) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.ACCEPT, accept);
        return http.withBasicAuth(officer, "MotCua@2026")
                .exchange(path, HttpMethod.GET, new HttpEntity<>(headers), type);
    }
}
