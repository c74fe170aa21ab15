package vn.motcua.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.OnH2;
import vn.motcua.marriage.Couple;
import vn.motcua.marriage.Officers;
import vn.motcua.marriage.Ward;

/** A notice that no mail can carry is kept for whoever asks, and nobody claims it was sent. */
@OnH2
class StoredNoticeTest {

    @Autowired
    Ward ward;

    @Autowired
    Officers officers;

    @Autowired
    Notices notices;

    @Autowired
    OutboxOfTheTest outbox;

    @LocalServerPort
    int port;

    @Test
    void withoutAMailServerItIsStoredAndShownWithTheDossier() {
        ward.at("2026-11-25T08:10");
        String number = officers.accepted(Couple.ofAge());
        Notice notice = notices.of(number).get(0);
        assertThat(notice.state()).isEqualTo(Notice.State.STORED);
        assertThat(notice.recipient()).isNull();
        JsonNode shown = Objects.requireNonNull(new TestRestTemplate("tiepnhan.thanhkhe", "MotCua@2026")
                        .getForObject("http://localhost:" + port + "/api/dossiers/" + number, JsonNode.class))
                .path("notices");
        assertThat(shown).hasSize(1);
        assertThat(shown.findValuesAsText("subject")).isEqualTo(List.of(notice.subject()));
        assertThat(shown.findValuesAsText("body")).isEqualTo(List.of(notice.body()));
        assertThat(shown.toString())
                .contains(Notice.State.STORED.label())
                .doesNotContain(Notice.State.SENT.label() + "\"");
    }

    @Test
    void withoutAnAddressItIsStoredAlthoughThereIsAMailServer() {
        Map<String, Object> couple = Couple.ofAge();
        couple.remove("applicantEmail");
        String number = outbox.notice(couple);
        assertThat(notices.of(number)).singleElement().satisfies(notice -> {
            assertThat(notice.state()).isEqualTo(Notice.State.STORED);
            assertThat(notice.nextAttemptAt()).isNull();
        });
    }
}
