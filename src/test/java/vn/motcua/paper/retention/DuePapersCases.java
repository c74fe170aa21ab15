package vn.motcua.paper.retention;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.marriage.Couple;
import vn.motcua.marriage.Officers;
import vn.motcua.marriage.Ward;
import vn.motcua.paper.Clerk;
import vn.motcua.paper.Scans;

/** The list of papers that have been kept long enough, on each database. */
abstract class DuePapersCases {

    private static final String DUE = "/api/papers/due-for-destruction";

    @Autowired
    Ward ward;

    @Autowired
    Officers officers;

    @LocalServerPort
    int port;

    @Test
    void whatHasBeenKeptLongEnoughIsListedAndStays() {
        ward.at("2026-11-25T08:10");
        String number = officers.registered(Couple.ofAge());
        Clerk clerk = new Clerk("tiepnhan.thanhkhe", port);
        clerk.uploads(number, "identity", Scans.jpeg(60, 40), Scans.tiff(2));
        clerk.uploads(number, "declaration-form", Scans.jpeg(60, 40));
        officers.sign(number);
        assertThat(listed("giamsat", "2045-01-01", number))
                .as("it has not ended")
                .isEmpty();
        officers.handOver(number);

        assertThat(listed("giamsat", "2036-12-31", number)).isEmpty();
        List<JsonNode> due = listed("giamsat", "2037-01-01", number);
        assertThat(due).singleElement().satisfies(paper -> {
            assertThat(paper.path("item").asText()).isEqualTo("identity");
            assertThat(paper.path("files").asInt()).isEqualTo(2);
            assertThat(paper.path("pages").asInt()).isEqualTo(3);
            assertThat(paper.path("due").asText()).isEqualTo("2037-01-01");
            assertThat(paper.path("retention").path("note").asText()).contains("Giả định");
        });
        assertThat(listed("vanthu.thanhkhe", "2037-01-01", number)).hasSize(1);
        assertThat(listed("vanthu.bana", "2037-01-01", number)).isEmpty();
        assertThat(clerk.get(DUE).status()).isEqualTo(403);
        assertThat(clerk.lists(number).paper("identity").path("files")).hasSize(2);
    }

    private List<JsonNode> listed(String who, String day, String number) {
        List<JsonNode> own = new ArrayList<>();
        for (JsonNode paper : new Clerk(who, port).get(DUE + "?on=" + day).body()) {
            if (paper.path("dossier").asText().equals(number)) {
                own.add(paper);
            }
        }
        return own;
    }
}
