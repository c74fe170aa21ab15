package vn.motcua.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.motcua.OnPostgres;
import vn.motcua.marriage.Ward;

/** What the real database adds: a log that even SQL cannot change, locks, and two who act at once. */
@OnPostgres
class PostOnPostgresTest {

    @Autowired
    Postman postman;

    @Autowired
    Ward ward;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    Errands errands;

    @LocalServerPort
    int port;

    @BeforeEach
    void onAWednesdayMorning() {
        postman.deploy();
        ward.at("2026-11-25T08:10");
    }

    @Test
    void papersTravel() {
        String number = postman.send("to-authority");
        Officer sender = new Officer("tiepnhan.thanhkhe", port);
        assertThat(sender.line("unit=20209", postman.latest(number).orderCode()).isMissingNode())
                .isFalse();
        ItemNumber item = postman.collect(number);
        postman.saysOf(number, "EMG", "X1", "EMI");
        postman.goOn(number, "open-cover", Map.of("item", item.text(), "condition", "whole"));
        assertThat(postman.ended(number)).isTrue();
        assertThat(postman.view(number).open()).isFalse();
        assertThat(errands.take(postman.now()))
                .as("the manifest has no errands")
                .isEmpty();
    }

    @Test
    void whatWasHeardCannotBeChanged() {
        String id = postman.latest(postman.send("to-authority")).id();
        for (String change :
                new String[] {"update consignment_event set code = 'EMI'", "delete from consignment_event"}) {
            assertThatThrownBy(() -> sql.update(change + " where consignment_id = ?", id))
                    .hasMessageContaining("append-only");
        }
    }

    @Test
    void twoWhoTellAtOnceAreBothHeard() throws Exception {
        String number = postman.send("to-authority");
        String code = postman.latest(number).orderCode();
        CompletableFuture<?>[] told = Stream.of("EMA", "EMC", "EMG", "EMB", "EMF", "EMD")
                .map(event -> CompletableFuture.runAsync(() -> postman.says(code, event)))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(told).get();
        assertThat(postman.view(number).events()).hasSize(7);
        assertThat(postman.latest(number).state()).isEqualTo("AT_DELIVERY_OFFICE");
    }

    @Test
    void ofTwoCountersThatScanOneLabelOneIsRefused() throws InterruptedException, ExecutionException {
        String label = Postman.label().text();
        var answers = Stream.of(postman.send("to-authority"), postman.send("to-authority"))
                .map(number -> postman.latest(number).orderCode())
                .map(code -> CompletableFuture.supplyAsync(() -> new Officer("tiepnhan.thanhkhe", port)
                        .ticksOff(code, label)
                        .status()))
                .toList();
        assertThat(Stream.of(answers.get(0).get(), answers.get(1).get()).sorted())
                .first()
                .isEqualTo(200);
        assertThat(Stream.of(answers.get(0).get(), answers.get(1).get()).sorted())
                .last()
                .isIn(409, 422);
    }
}
