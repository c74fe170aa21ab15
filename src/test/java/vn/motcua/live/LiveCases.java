package vn.motcua.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.motcua.marriage.Couple;
import vn.motcua.marriage.Officers;
import vn.motcua.marriage.Ward;

/** Open pages are told of changes, those that are concerned and no others. */
abstract class LiveCases {

    private static final Hint LAST = new Hint("last", "", everybody -> true);

    @Autowired
    Ward ward;

    @Autowired
    Officers officers;

    @Autowired
    Ticker ticker;

    @Autowired
    Screens screens;

    @Autowired
    TaskService tasks;

    @Autowired
    JdbcTemplate database;

    @LocalServerPort
    int port;

    private final List<Listener> open = new ArrayList<>();

    @AfterEach
    void closeThePages() throws Exception {
        for (Listener each : open) {
            each.close();
        }
        screens.stop();
        screens.start();
    }

    private Listener page(String officer) throws Exception {
        Listener listener = new Listener(port, officer);
        open.add(listener);
        return listener;
    }

    @Test
    void aChangeIsToldToItsOfficeAndToNoOther() throws Exception {
        ward.at("2026-11-25T08:10");
        whatWasBeforeIsTold();
        Listener own = page("hotich.thanhkhe");
        Listener other = page("tiepnhan.bana");
        assertThat(own.type()).startsWith("text/event-stream");
        officers.accepted(Couple.ofAge());
        ticker.tick();
        screens.tell(LAST);
        assertThat(own.toldUntil("last")).contains("work");
        assertThat(other.toldUntil("last")).containsExactly("last");
    }

    @Test
    void whoTakesAStepIsToldToColleagues() throws Exception {
        ward.at("2026-11-25T08:10");
        String number = officers.accepted(Couple.ofAge());
        whatWasBeforeIsTold();
        Listener colleague = page("tiepnhan2.thanhkhe");
        ward.as("tiepnhan.thanhkhe", () -> {
            tasks.claim(task(number), "tiepnhan.thanhkhe");
            return number;
        });
        ticker.tick();
        screens.tell(LAST);
        assertThat(colleague.toldUntil("last")).contains("work");
    }

    /** What other tests have done is news too, for whoever listens at the first tick. */
    private void whatWasBeforeIsTold() throws Exception {
        page("vanthu.bana");
        ticker.tick();
    }

    private String task(String number) {
        return Objects.requireNonNull(database.queryForObject(
                "select min(task_id) from work_item where dossier_number = ?", String.class, number));
    }

    @Test
    void theBoardIsToldToSupervisorsOnly() throws Exception {
        Listener supervisor = page("giamsat");
        Listener officer = page("hotich.thanhkhe");
        screens.tell(new Hint("board", "1", Reader::supervises));
        screens.tell(LAST);
        assertThat(supervisor.toldUntil("last")).contains("board", "last");
        assertThat(officer.toldUntil("last")).containsExactly("last");
    }

    @Test
    void nobodyIsNotAskedForAPassword() throws Exception {
        assertThat(page("").status()).isEqualTo(204);
    }

    @Test
    void onePersonHasNoMoreThanSixLines() throws Exception {
        for (int line = 0; line < 6; line++) {
            assertThat(page("tiepnhan.bana").status()).isEqualTo(200);
        }
        assertThat(page("tiepnhan.bana").status()).isEqualTo(204);
        assertThat(page("hotich.thanhkhe").status()).isEqualTo(200);
    }

    @Test
    void aServerThatStopsEndsTheLines() throws Exception {
        Listener listener = page("hotich.thanhkhe");
        screens.stop();
        assertThat(listener.ended()).isTrue();
        assertThat(page("hotich.thanhkhe").status()).isEqualTo(204);
    }
}
