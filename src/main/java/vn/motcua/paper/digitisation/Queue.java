package vn.motcua.paper.digitisation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.paper.PaperWatch;

/** The papers that wait to be digitised, shared by all nodes. */
@Repository
class Queue implements PaperWatch {

    private static final String MINE = " where dossier_number = :number and item = :item and revision = :revision"
            + " and attempts = :attempt and due_at is not null";

    private final JdbcClient database;
    private final DigitisationSettings settings;
    private final Clock clock;

    Queue(JdbcClient database, DigitisationSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /** Has the paper digitised anew when the transaction that changes it has committed. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(String dossierNumber, String item) {
        database.sql(
                        """
                        merge into digitisation d
                        using (select cast(:number as varchar(40)) as dossier_number, cast(:item as varchar(64)) as item,
                                      cast(:due as timestamp with time zone) as due_at) n
                        on (d.dossier_number = n.dossier_number and d.item = n.item)
                        when matched then update set state = 'PENDING', revision = d.revision + 1, due_at = n.due_at,
                          attempts = 0, failure = null, sign_by = null, sign_for = null
                        when not matched then insert (dossier_number, item, state, revision, due_at, attempts, pages)
                          values (n.dossier_number, n.item, 'PENDING', 1, n.due_at, 0, 0)
                        """)
                .param("number", dossierNumber)
                .param("item", item)
                .param("due", in(settings.settle()))
                .update();
    }

    /** Has the same files read once more; who has checked them signs what comes of it. */
    void readAgain(String dossierNumber, String item) {
        database.sql("update digitisation set state = 'PENDING', revision = revision + 1, due_at = :now, attempts = 0,"
                        + " failure = null where dossier_number = :number and item = :item")
                .param("now", in(Duration.ZERO))
                .param("number", dossierNumber)
                .param("item", item)
                .update();
    }

    /**
     * Has the copies of these papers signed, as soon as they are made; what came to nothing gets another try. One statement.
     *
     * @param items null for all
     * @param by account of the officer who has checked them
     * @param unit for which that officer signs
     */
    void sign(String dossierNumber, @Nullable Collection<String> items, String by, String unit) {
        database.sql(
                        """
                        update digitisation set sign_by = :by, sign_for = :unit, due_at = coalesce(due_at, :now),
                          attempts = case when due_at is null then 0 else attempts end,
                          state = case when state = 'FAILED' then 'PENDING' else state end
                        where dossier_number = :number and (:all or item in (:items))
                        """)
                .param("by", by)
                .param("unit", unit)
                .param("now", in(Duration.ZERO))
                .param("number", dossierNumber)
                .param("all", items == null)
                .param("items", items == null || items.isEmpty() ? List.of("") : items)
                .update();
    }

    /** Has the copy signed now, and not only when it rests no more. */
    void signAgain(String dossierNumber, String item) {
        database.sql(
                        "update digitisation set due_at = :now, attempts = 0 where dossier_number = :number and item = :item"
                                + " and sign_by is not null and state <> 'PENDING'")
                .param("now", in(Duration.ZERO))
                .param("number", dossierNumber)
                .param("item", item)
                .update();
    }

    /** What came to nothing gets another try; one statement, whatever was uploaded. */
    void tryAgain(String dossierNumber) {
        database.sql("update digitisation set state = 'PENDING', due_at = :now, attempts = 0"
                        + " where dossier_number = :number and state = 'FAILED'")
                .param("now", in(Duration.ZERO))
                .param("number", dossierNumber)
                .update();
    }

    /** To be called where papers can be read: takes up what was kept without having been read. */
    int readWhatWasKept() {
        return database.sql("update digitisation set state = 'PENDING', due_at = :now, attempts = 0"
                        + " where state = 'NOT_AVAILABLE'")
                .param("now", in(Duration.ZERO))
                .update();
    }

    /**
     * Takes one paper in hand; another worker that looks at the same time takes another. No lock outlives this: whoever dies with
     * it leaves it to the others when the lease has run out.
     */
    @Transactional
    public Optional<Job> take() {
        Optional<Job> due = database.sql(
                        """
                        select dossier_number, item, revision, attempts + 1, state <> 'PENDING' from digitisation where due_at <= :now
                        order by due_at limit 1 for update skip locked
                        """)
                .param("now", in(Duration.ZERO))
                .query((row, line) ->
                        new Job(row.getString(1), row.getString(2), row.getInt(3), row.getInt(4), row.getBoolean(5)))
                .optional();
        due.ifPresent(job -> database.sql("update digitisation set due_at = :until, attempts = :attempt"
                        + " where dossier_number = :number and item = :item")
                .param("until", in(settings.lease()))
                .params(key(job))
                .update());
        return due;
    }

    /** Goes on holding it. */
    void hold(Job job) throws Overtaken {
        if (!moved(job, "due_at = :at", settings.lease())) {
            throw new Overtaken(job);
        }
    }

    /** Leaves it to whoever comes next; this was no attempt. */
    void putBack(Job job, Duration wait) {
        moved(job, "due_at = :at, attempts = attempts - 1", wait);
    }

    /** Tries it again after a while. */
    void postpone(Job job) {
        moved(job, "due_at = :at", Duration.ofMinutes(job.attempt()));
    }

    /** There is nothing more to do for it. */
    boolean done(Job job) {
        return database.sql("update digitisation set due_at = null, attempts = 0" + MINE)
                        .params(key(job))
                        .update()
                == 1;
    }

    /** Gives it three more tries, an hour from now. */
    void rest(Job job) {
        moved(job, "due_at = :at, attempts = 0", Duration.ofHours(1));
    }

    private boolean moved(Job job, String change, Duration wait) {
        return database.sql("update digitisation set " + change + MINE)
                        .param("at", in(wait))
                        .params(key(job))
                        .update()
                == 1;
    }

    private static Map<String, Object> key(Job job) {
        return Map.of(
                "number", job.dossierNumber(),
                "item", job.item(),
                "revision", job.revision(),
                "attempt", job.attempt());
    }

    private OffsetDateTime in(Duration wait) {
        Instant at = clock.instant().plus(wait);
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
