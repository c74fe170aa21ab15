package vn.motcua.post;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.motcua.OnH2;
import vn.motcua.document.Inspection;
import vn.motcua.marriage.Ward;

/** The slip on the cover and the day's list, as the counter prints them. */
@OnH2
class PostPaperTest {

    @Autowired
    Postman postman;

    @Autowired
    Ward ward;

    @Autowired
    TestRestTemplate http;

    private String number = "";

    @BeforeEach
    void aConsignmentWaits() {
        postman.deploy();
        ward.at("2026-11-25T08:10");
        number = postman.send("to-authority");
    }

    @Test
    void theSlipIsScannedByTheOrderCodeAndThenByTheNumberOfItsLabel() throws Exception {
        String code = postman.latest(number).orderCode();
        byte[] slip = print("tiepnhan.thanhkhe", "/api/post/consignments/" + code + "/label")
                .getBody();
        assertThat(Inspection.scan(slip, BarcodeFormat.CODE_128)).isEqualTo(code);
        assertThat(Inspection.pages(slip).get(0))
                .contains("PHIẾU GỬI HỒ SƠ", "Ủy ban nhân dân xã Bà Nà", number, "Đăng ký kết hôn");
        Inspection.assertKeepsForGood(slip);

        ItemNumber label = postman.collect(number);
        byte[] scanned = print("tiepnhan.thanhkhe", "/api/post/consignments/" + label.text() + "/label")
                .getBody();
        assertThat(Inspection.scan(scanned, BarcodeFormat.CODE_128)).isEqualTo(label.text());
    }

    @Test
    void theListIsPrintedForWhoMaySeeIt() throws Exception {
        var answer = print("tiepnhan.thanhkhe", "/api/post/manifest?unit=20209");
        assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PDF);
        assertThat(answer.getHeaders().getContentDisposition().getFilename()).isEqualTo("bang-ke-20209.pdf");
        assertThat(String.join("\n", Inspection.pages(answer.getBody())))
                .contains("BẢNG KÊ BƯU GỬI TRONG NGÀY", "Ngày 25/11/2026", "BƯU TÁ")
                .contains(postman.latest(number).orderCode());
        Inspection.assertKeepsForGood(answer.getBody());
        assertThat(print("tiepnhan.bana", "/api/post/manifest?unit=20209")
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
        assertThat(print("tiepnhan.thanhkhe", "/api/post/manifest?unit=20209&date=25/11")
                        .getStatusCode()
                        .value())
                .isEqualTo(422);
    }

    private ResponseEntity<byte[]> print(String officer, String path) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.ACCEPT, MediaType.APPLICATION_PDF_VALUE);
        return http.withBasicAuth(officer, "MotCua@2026")
                .exchange(path, HttpMethod.GET, new HttpEntity<>(headers), byte[].class);
    }
}
