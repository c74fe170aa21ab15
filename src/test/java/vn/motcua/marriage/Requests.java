package vn.motcua.marriage;

import java.util.List;
import java.util.Map;

/** What a citizen brings that no list names. */
public final class Requests {

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
}
