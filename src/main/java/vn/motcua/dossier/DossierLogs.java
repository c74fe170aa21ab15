package vn.motcua.dossier;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The logs of many dossiers, for whoever follows them all. A few hundred at a time. */
@Repository
public class DossierLogs {

    private static final String GROWN =
            "select log_position as position, dossier_number from dossier_event where log_position ";

    private final EntityManager entities;
    private final JdbcClient database;

    DossierLogs(EntityManager entities, JdbcClient database) {
        this.entities = entities;
        this.database = database;
    }

    /** A line of somebody's log, by its place among all lines of all logs. */
    public record Grown(long position, String dossierNumber) {}

    /** What came after a place, in the order of the places. A line whose transaction ends later may yet appear among them. */
    public List<Grown> after(long position, int most) {
        return database.sql(GROWN + "> ? order by log_position limit ?")
                .params(position, most)
                .query(Grown.class)
                .list();
    }

    /** Which of these places are taken. */
    public List<Grown> at(Collection<Long> positions) {
        return positions.isEmpty()
                ? List.of()
                : database.sql(GROWN + "in (:positions)")
                        .param("positions", positions)
                        .query(Grown.class)
                        .list();
    }

    public List<DossierBrief> briefs(Collection<String> numbers) {
        return entities.createQuery(
                        """
                        select new vn.motcua.dossier.DossierBrief(d.number, d.procedure, d.channel, d.receivingUnit,
                          d.competentUnit, d.progress.acceptedAt, d.progress.endedAt)
                        from Dossier d where d.number in ?1
                        """,
                        DossierBrief.class)
                .setParameter(1, numbers)
                .getResultList();
    }

    /** The whole log of each, oldest first. */
    public Map<String, List<TimelineEntry>> of(Collection<String> numbers) {
        Map<String, List<TimelineEntry>> logs = new HashMap<>();
        entities.createQuery(
                        """
                        select l.key.dossierNumber, l.key.seq, l.happenedAt, l.recordedAt, l.actor, l.event
                        from LogEntry l where l.key.dossierNumber in ?1 order by l.key.dossierNumber, l.key.seq
                        """,
                        Object[].class)
                .setParameter(1, numbers)
                .getResultStream()
                .forEach(row -> logs.computeIfAbsent((String) row[0], number -> new ArrayList<>())
                        .add(entry(row)));
        return logs;
    }

    private static TimelineEntry entry(Object[] row) {
        return new TimelineEntry(
                (int) row[1], (Instant) row[2], (Instant) row[3], (String) row[4], (DossierEvent) row[5]);
    }
}
