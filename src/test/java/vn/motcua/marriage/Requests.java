package vn.motcua.marriage;

import java.util.List;
import java.util.Map;

/** What a citizen brings that no list names. */
public final class Requests {

    static final String UNLISTED = "unlisted-procedure";

    private Requests() {}

    public static Map<String, Object> ofBeekeeper() {
        return Map.of(
                "receivingUnit", "20209",
                "channel", "counter",
                "applicantName", "Phạm Thị Giả",
                "applicantId", "048190001111",
                "applicantPhone", "0905111222",
                "applicantAddress", "5 Lê Duẩn, phường Thanh Khê",
                "requestTitle", "Xác nhận được nuôi ong trên mái nhà",
                "requestContent", "Nhà ba tầng, muốn đặt bốn thùng ong và có giấy xác nhận của phường.",
                "papers", List.of("request-letter", "related-papers"));
    }

    static Map<String, Object> notListed() {
        return Map.of(
                "finding", "notListed", "question", "Việc xác nhận nuôi ong có phải là thủ tục hành chính không?");
    }

    static Map<String, Object> answered(String kind) {
        return Map.of(
                "controlAnswer", kind,
                "answerDocument", "123/VP-KSTT",
                "answeredOn", "2026-11-27",
                "controlOpinion", "Ý kiến của cơ quan kiểm soát.",
                "answerText", "Dự thảo trả lời.");
    }

    static Map<String, Object> signed() {
        return Map.of("answerText", "Lời đáp đã được lãnh đạo sửa.", "answerSigned", true);
    }
}
