package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.motcua.OnH2;
import vn.motcua.document.Document;
import vn.motcua.document.Documents;
import vn.motcua.marriage.Couple;
import vn.motcua.marriage.Officers;
import vn.motcua.marriage.Ward;

/** Holding a result against us: with the file, as anybody, and in the house, as an officer. */
@OnH2
class VerificationPageTest {

    private static final String PAGE = "/kiem-tra-chu-ky";

    @Autowired
    TestRestTemplate http;

    @Autowired
    Ward ward;

    @Autowired
    Officers officers;

    @Autowired
    Documents documents;

    @Test
    void anybodyIsToldInVietnameseWhatASignedResultIsWorth() throws IOException {
        byte[] result = documents.open(certificate()).readAllBytes();
        assertThat(sent(result).getBody())
                .contains("Hợp lệ: chữ ký đúng", "TRÌNH DIỄN", "toàn bộ tệp", "có dấu thời gian chứng minh")
                .doesNotContain("<script", "style=");

        int words = new String(result, StandardCharsets.ISO_8859_1).indexOf("/Producer");
        result[words + 12] ^= 1;
        ward.at("2026-11-26T09:00");
        assertThat(sent(result).getBody())
                .contains("KHÔNG hợp lệ", "Lý do")
                .as("when it was signed stays proved")
                .contains("08:10 25/11/2026");
    }

    @Test
    void whatIsNoPdfIsAnsweredPolitely() {
        ResponseEntity<String> answer = sent("không phải PDF".getBytes(StandardCharsets.UTF_8));
        assertThat(answer.getStatusCode().value()).isEqualTo(422);
        assertThat(answer.getBody()).contains("Tệp không phải PDF");
        assertThat(http.postForEntity(PAGE, form(null), String.class).getBody()).contains("Tệp rỗng");
        assertThat(http.getForEntity(PAGE, String.class).getBody()).contains("Chọn tệp PDF cần kiểm tra");
    }

    @Test
    void anOfficerSeesTheVerdictBesideTheDocument() {
        Document certificate = certificate();
        String address =
                "/api/dossiers/%s/documents/%s/signatures".formatted(certificate.dossierNumber(), certificate.id());
        assertThat(read(address, MediaType.TEXT_HTML))
                .contains("Giấy chứng nhận kết hôn", certificate.documentNumber(), "Hợp lệ", "Tải văn bản (PDF)");
        assertThat(read(address, MediaType.ALL)).startsWith("{").contains("\"outcome\":\"PASSED\"");
        assertThat(http.getForEntity(address, String.class).getStatusCode().value())
                .as("not without an account")
                .isEqualTo(401);
    }

    private Document certificate() {
        ward.at("2026-11-25T08:10");
        String number = officers.registered(Couple.ofAge());
        ward.runJobs(number);
        officers.sign(number);
        ward.runJobs(number);
        return documents.of(number).stream()
                .filter(document -> document.template().equals("marriage-certificate"))
                .findFirst()
                .orElseThrow();
    }

    private ResponseEntity<String> sent(byte[] file) {
        return http.postForEntity(PAGE, form(file), String.class);
    }

    private static HttpEntity<MultiValueMap<String, Object>> form(byte @org.jspecify.annotations.Nullable [] file) {
        MultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
        if (file == null) {
            form.add("other", "x");
        } else {
            form.add("file", new ByteArrayResource(file) {
                @Override
                public String getFilename() {
                    return "ket-qua.pdf";
                }
            });
        }
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.MULTIPART_FORM_DATA);
        return new HttpEntity<>(form, headers);
    }

    private String read(String address, MediaType wanted) {
        HttpHeaders headers = new HttpHeaders();
        headers.setAccept(List.of(wanted));
        return http.withBasicAuth("tiepnhan.thanhkhe", "MotCua@2026")
                .exchange(address, HttpMethod.GET, new HttpEntity<>(headers), String.class)
                .getBody();
    }
}
