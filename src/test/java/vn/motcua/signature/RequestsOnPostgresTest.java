package vn.motcua.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.OnPostgres;
import vn.motcua.marriage.Ward;
import vn.motcua.signature.SignatureRequest.State;

/** Requests to a signing service on PostgreSQL: one node takes one, and what was settled is read as it was written. */
@OnPostgres
class RequestsOnPostgresTest {

    private static final Duration LEASE = Duration.ofMinutes(2);

    @TempDir
    Path folder = Path.of("");

    @Autowired
    SignatureRequests requests;

    @Autowired
    SigningDesk desk;

    @Autowired
    Drawer drawer;

    @Autowired
    Ward ward;

    private final Instant now = Instant.parse("2026-11-23T02:10:11Z");

    @BeforeEach
    void aTestProcess() {
        ward.at("2026-11-23T09:10:11");
        desk.deploy();
    }

    @Test
    void aRequestIsTakenOnceAndKeepsWhatWasSettled() {
        Lab lab = new Lab(folder);
        String number = desk.agreed();
        Drawer.Sheet sheet = drawer.put(number, lab.letter());
        Prepared settled =
                new Prepared(now, lab.signers.copies().keyOf(Lab.LEADER).chain(), "a".repeat(64), "b".repeat(64));
        String id = desk.inTransaction(() -> {
            SignatureRequest request = new SignatureRequest(number, "sign", sheet, 1, Lab.LEADER, now);
            request.prepared(settled);
            requests.add(request);
            return request.id();
        });
        assertThat(requests.take(now, LEASE))
                .get()
                .extracting(SignatureRequest::id)
                .isEqualTo(id);
        assertThat(requests.take(now, LEASE)).as("in hand").isEmpty();
        assertThat(requests.take(now.plus(LEASE), LEASE)).as("left lying").isPresent();
        desk.inTransaction(() -> {
            SignatureRequest held = requests.hold(number, "sign", sheet.id()).orElseThrow();
            assertThat(held.prepared()).isEqualTo(settled);
            assertThat(held.state()).isEqualTo(State.OPEN);
            held.answered("AA==");
            return held;
        });
        assertThat(requests.take(now.plus(Duration.ofDays(1)), LEASE))
                .as("answered")
                .isEmpty();
    }

    @Test
    void whatIsDeclinedIsStuckUntilItIsAskedAnew() {
        String number = desk.agreed();
        Drawer.Sheet sheet = drawer.put(number, new Lab(folder).letter());
        SignatureRequest asked = new SignatureRequest(number, "sign", sheet, 1, Lab.LEADER, now);
        desk.inTransaction(() -> {
            requests.add(asked);
            return asked;
        });
        assertThat(stuck(asked, now)).as("it waits to be sent").isFalse();
        desk.inTransaction(() -> {
            requests.hold(asked.id()).orElseThrow().declined("Sai tên");
            return asked;
        });
        assertThat(stuck(asked, now)).isTrue();
        SignatureRequest anew = desk.inTransaction(() -> {
            SignatureRequest next = requests.hold(asked.id()).orElseThrow().anew(now);
            requests.add(next);
            return next;
        });
        assertThat(stuck(asked, now)).isFalse();
        assertThat(stuck(anew, now)).isFalse();
        desk.inTransaction(() -> {
            requests.hold(anew.id()).orElseThrow().sent();
            return anew;
        });
        assertThat(stuck(anew, now.minusSeconds(1))).isFalse();
        assertThat(stuck(anew, now)).as("asked so long ago, and silent").isTrue();
    }

    private boolean stuck(SignatureRequest request, Instant before) {
        return requests.stuck(before, before, 500).stream()
                .anyMatch(each -> each.id().equals(request.id()));
    }
}
