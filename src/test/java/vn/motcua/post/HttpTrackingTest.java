package vn.motcua.post;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A carrier is asked where an item is; it tells all it knows each time, twice, and in any order. */
class HttpTrackingTest extends OnTheWire {

    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    @Test
    void whatIsToldTwiceOrTooLateMovesNothingBack() {
        String number = postman.send("to-authority");
        String code = ordered(number);
        carrierTells(
                code,
                event("EMG", "2026-11-25T08:30:00"),
                event("EMA", "2026-11-25T08:20:00"),
                event("EMA", "2026-11-25T08:20:00"));
        later(HALF_AN_HOUR);
        assertThat(postman.latest(number).state()).isEqualTo("AT_DELIVERY_OFFICE");
        assertThat(postman.latest(number).handedOverAt()).hasToString("2026-11-25T08:20+07:00");
        assertThat(codes(number)).containsExactly("PREPARED", "ORDERED", "EMA", "EMG");

        carrierTells(
                code,
                event("EMG", "2026-11-25T08:30:00"),
                event("EMC", "2026-11-25T08:25:00"),
                event("X7", "2026-11-25T08:26:00"),
                event("EMA", "2026-11-25T08:20:00"));
        later(HALF_AN_HOUR);
        assertThat(codes(number)).containsExactly("PREPARED", "ORDERED", "EMA", "EMG", "EMC", "X7");
        assertThat(postman.latest(number).state()).isEqualTo("AT_DELIVERY_OFFICE");
        assertThat(postman.view(number).events())
                .filteredOn(event -> !event.moved())
                .extracting(ConsignmentView.EventView::text)
                .containsExactly("Đang trên đường", "Mã chưa rõ nghĩa");
    }

    @Test
    void whatHasArrivedIsNotAskedForAnyMore() {
        String number = postman.send("to-authority");
        String code = ordered(number);
        carrierTells(code, event("EMA", "2026-11-25T08:20:00"));
        later(Duration.ofMinutes(29));
        assertThat(asked("/orders/" + code + "/events")).isZero();
        later(Duration.ofMinutes(1));
        carrierTells(code, event("EMI", "2026-11-25T08:50:00"));
        later(HALF_AN_HOUR);
        assertThat(postman.at(number)).containsExactly("open-cover");
        later(HALF_AN_HOUR);
        assertThat(asked("/orders/" + code + "/events")).isEqualTo(2);
        assertThat(postman.view(number).errand()).isNull();
    }

    @Test
    void aSlowAnswerLeavesWhatIsKnown() {
        String number = postman.send("to-authority");
        String code = ordered(number);
        carrierTells(code, event("EMA", "2026-11-25T08:20:00"));
        later(HALF_AN_HOUR);
        carrierAnswers("GET", "/orders/" + code + "/events", okJson("[]").withFixedDelay(6000));
        later(HALF_AN_HOUR);
        assertThat(postman.latest(number).state()).isEqualTo("HANDED_TO_POST");
        assertThat(postman.view(number).errand()).hasFieldOrPropertyWithValue("failure", "bưu chính không trả lời");
        carrierTells(code, event("EMA", "2026-11-25T08:20:00"), event("EMG", "2026-11-25T09:00:00"));
        later(Duration.ofMinutes(1));
        assertThat(postman.latest(number).state()).isEqualTo("AT_DELIVERY_OFFICE");
    }

    private String ordered(String number) {
        String code = postman.latest(number).orderCode();
        carrierTakes(code, Postman.label());
        later(Duration.ZERO);
        assertThat(postman.latest(number).state()).isEqualTo("ORDERED");
        return code;
    }

    private List<String> codes(String number) {
        return postman.view(number).events().stream()
                .map(ConsignmentView.EventView::code)
                .toList();
    }
}
