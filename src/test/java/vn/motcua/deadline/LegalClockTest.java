package vn.motcua.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.deadline.Calendars.at;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;

@DeadlineSlice
class LegalClockTest {

    private static final String NUMBER = "H17.1-261116-0001";

    @Autowired
    LegalClock clock;

    @Autowired
    EntityManager entities;

    @Autowired
    ApplicationEvents events;

    @Test
    void keepsTheWholeLifeOfAClock() {
        start("2026-11-16T09:00");
        reload();
        clock.suspend(NUMBER, at("2026-11-17T10:00"), "chờ bổ sung", "NĐ 118/2025");
        reload();
        clock.resume(NUMBER, at("2026-11-19T10:00"));
        reload();
        clock.extend(NUMBER, 2, "bão", at("2026-11-20T10:00"));
        reload();
        assertThat(find().dueAt()).isEqualTo(at("2026-12-02T17:00"));
        assertThat(find().extension().reason()).isEqualTo("bão");
        clock.changeCase(NUMBER, "verification", at("2026-11-23T10:00"));
        reload();
        assertThat(find().dueAt()).isEqualTo(at("2026-12-07T17:00"));
        clock.close(NUMBER, at("2026-11-30T10:00"));
        reload();
        assertThat(find().closedAt()).isEqualTo(at("2026-11-30T10:00"));
    }

    @Test
    void tellsEveryMoveToWhoeverFollows() {
        start("2026-11-16T09:00");
        clock.suspend(NUMBER, at("2026-11-17T10:00"), "chờ bổ sung", "NĐ 118/2025");
        clock.resume(NUMBER, at("2026-11-17T10:00"));
        clock.close(NUMBER, at("2026-11-18T10:00"));
        assertThat(events.stream(Deadline.Moved.class))
                .containsExactly(
                        new Deadline.Moved(NUMBER, at("2026-11-26T17:00"), "Bắt đầu tính thời hạn giải quyết"),
                        new Deadline.Moved(NUMBER, null, "Tạm dừng thời hạn: chờ bổ sung"),
                        new Deadline.Moved(NUMBER, at("2026-11-26T17:00"), "Tính tiếp thời hạn"),
                        new Deadline.Moved(NUMBER, null, "Kết thúc tính thời hạn"));
    }

    @Test
    void takesTheLimitInForceOnTheDayOfAcceptance() {
        assertThat(start("2026-10-30T09:00").dueAt()).isEqualTo(at("2026-11-16T17:00"));
        clock.start("H17.1-261102-0001", "construction-permit", "normal", "20209", at("2026-11-02T09:00"));
        assertThat(clock.find("H17.1-261102-0001").orElseThrow().dueAt()).isEqualTo(at("2026-11-11T17:00"));
    }

    @Test
    void refusesASecondStart() {
        start("2026-11-16T09:00");
        entities.clear();
        assertThatThrownBy(() -> start("2026-11-16T09:00"))
                .isInstanceOf(DeadlineRefused.class)
                .hasMessage("Hồ sơ %s: không thể bắt đầu tính thời hạn vì thời hạn đã được tính từ trước.", NUMBER);
    }

    @Test
    void refusesWhatWasNeverStarted() {
        assertThatThrownBy(() -> clock.suspend("H17.1-261116-0009", at("2026-11-16T09:00"), "chờ", "căn cứ"))
                .hasMessage("Hồ sơ H17.1-261116-0009: không thể tạm dừng thời hạn vì chưa bắt đầu tính thời hạn.");
    }

    private Deadline start(String moment) {
        return clock.start(NUMBER, "construction-permit", "normal", "20209", at(moment));
    }

    private Deadline find() {
        return clock.find(NUMBER).orElseThrow();
    }

    private void reload() {
        entities.flush();
        entities.clear();
    }
}
