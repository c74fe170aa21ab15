package vn.motcua.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.deadline.Calendars.at;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DeadlineSlice
class LegalClockStatementsTest {

    private static final String NUMBER = "H17.1-261116-0001";

    @Autowired
    LegalClock clock;

    @Autowired
    WorkingCalendars calendars;

    @Autowired
    EntityManager entities;

    @Autowired
    EntityManagerFactory factory;

    @BeforeEach
    void knowTheCalendar() {
        calendars.current();
        statistics().clear();
    }

    @Test
    void startsWithOneStatementAndSuspendsWithTwoMore() {
        clock.start(NUMBER, "construction-permit", "normal", "20209", at("2026-11-16T09:00"));
        assertThat(statistics().getPrepareStatementCount()).as("start").isEqualTo(1);
        entities.clear();
        statistics().clear();
        clock.suspend(NUMBER, at("2026-11-17T10:00"), "chờ bổ sung", "NĐ 118/2025");
        entities.flush();
        assertThat(statistics().getPrepareStatementCount())
                .as("select, update, insert")
                .isEqualTo(3);
        assertThat(statistics().getCollectionFetchCount()).as("ledger").isZero();
    }

    private Statistics statistics() {
        return factory.unwrap(SessionFactory.class).getStatistics();
    }
}
