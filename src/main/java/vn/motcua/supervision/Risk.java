package vn.motcua.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.deadline.WorkingCalendar;

/** Amber dossiers by the chance that they will be late, and how often such chances came true of late. */
@Component
class Risk {

    static final int DAYS = 60;

    /**
     * What was told of dossiers when they turned amber, of those that have their result since.
     *
     * @param told of so many something was told
     * @param right it came as told: late where late was the likelier
     * @param saidLate late was told, and so many of them were late
     */
    record HitRate(int days, long told, long right, long saidLate, long saidLateAndWere, long wereLate) {}

    /**
     * @param dossiers the first of them
     * @param total of all amber ones of which a chance was told; counted no further than the list can be read
     * @param enough so few past dossiers of a step say nothing, and no chance is told
     */
    record Ranking(List<WatchedList.Line> dossiers, int total, boolean more, int enough, HitRate hits) {}

    private final WatchedList list;
    private final JdbcClient database;
    private final Clock clock;

    Risk(WatchedList list, JdbcClient database, Clock clock) {
        this.list = list;
        this.database = database;
        this.clock = clock;
    }

    Ranking of(@Nullable String unit, @Nullable String procedure) {
        WatchedList.Page first = list.atRisk(unit, procedure);
        return new Ranking(first.dossiers(), first.total(), first.more(), RestTimes.ENOUGH, hits());
    }

    private HitRate hits() {
        LocalDate today = WorkingCalendar.local(clock.instant()).toLocalDate();
        return database.sql(
                        """
                        select coalesce(sum(dossiers), 0) as told,
                          coalesce(sum(case when said_late = was_late then dossiers end), 0) as agreed,
                          coalesce(sum(case when said_late then dossiers end), 0) as said,
                          coalesce(sum(case when said_late and was_late then dossiers end), 0) as said_and_were,
                          coalesce(sum(case when was_late then dossiers end), 0) as were
                        from forecast_day where on_day > ?
                        """)
                .params(today.minusDays(DAYS))
                .query((row, number) -> new HitRate(
                        DAYS, row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5)))
                .single();
    }
}
