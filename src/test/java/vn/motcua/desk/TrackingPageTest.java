package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import vn.motcua.OnH2;
import vn.motcua.marriage.Couple;
import vn.motcua.marriage.Officers;
import vn.motcua.marriage.Ward;

/** The public page behind the code on the receipt: what anybody may know, without a login. */
@OnH2
class TrackingPageTest {

    @Autowired
    TestRestTemplate http;

    @Autowired
    Ward ward;

    @Autowired
    Officers officers;

    @Test
    void itTellsStatusAndDueDateAndNothingOfAPerson() {
        ward.at("2026-11-25T08:10");
        String number = officers.accepted(Couple.ofAge());
        ward.at("2026-11-25T09:30");
        officers.digitise(number);
        var answer = http.getForEntity("/tra-cuu/" + number, String.class);
        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        assertThat(answer.getBody())
                .contains(number, "Đang xử lý", "25/11/2026 09:30", "25/11/2026 17:00")
                .contains("Trung tâm Phục vụ hành chính công phường Thanh Khê")
                .doesNotContain("Trần Văn Thử", "Lê Thị Mẫu", "048095001234", "0905123456", "Điện Biên Phủ");
    }

    @Test
    void itHoldsNoScriptNorInlineStyleAndAllowsNone() {
        var answer = http.getForEntity("/tra-cuu", String.class);
        assertThat(answer.getHeaders().getFirst("Content-Security-Policy"))
                .contains("default-src 'self'")
                .doesNotContain("unsafe-inline");
        assertThat(answer.getBody())
                .contains("lang=\"vi\"", "Nhập mã số hồ sơ")
                .doesNotContain("<script", "<style", "style=\"");
        assertThat(http.getForEntity("/css/tracking.css", String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"H17.20.209-261125-9999", "khong-phai-ma-so", "<script>alert(1)</script>", "' or '1'='1", "%00"})
    void anUnknownNumberAndAWrongOneGetTheSamePoliteAnswer(String number) {
        var unknown = http.getForEntity("/tra-cuu/{number}", String.class, "H17.20.209-260101-0001");
        var wrong = http.getForEntity("/tra-cuu?so={number}", String.class, number);
        assertThat(wrong.getStatusCode().value()).isEqualTo(404);
        assertThat(wrong.getBody()).isEqualTo(unknown.getBody()).contains("Chưa tìm thấy hồ sơ", "kiểm tra lại mã số");
    }

    @Test
    void theNumberIsFoundHoweverItIsTyped() {
        ward.at("2026-11-25T08:10");
        String number = officers.accepted(Couple.ofAge());
        var answer = http.getForEntity(
                "/tra-cuu?so={number}", String.class, " " + number.toLowerCase(java.util.Locale.ROOT) + " ");
        assertThat(answer.getBody()).contains(number, "Được tiếp nhận");
    }
}
