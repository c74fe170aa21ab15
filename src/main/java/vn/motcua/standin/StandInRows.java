package vn.motcua.standin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stored stand-ins. */
@Component
class StandInRows {

    private static final int MOST = 500;

    private final JdbcClient database;

    StandInRows(JdbcClient database) {
        this.database = database;
    }

    void add(StandIn one) {
        database.sql(
                        """
                        insert into stand_in (id, unit_code, absent, substitute, from_at, to_at, reason, state, made_by, made_at)
                        values (:id, :unit, :absent, :substitute, :from, :to, :reason, :state, :by, :at)
                        """)
                .param("id", one.id())
                .param("unit", one.unit())
                .param("absent", one.absent())
                .param("substitute", one.substitute())
                .param("from", moment(one.from()))
                .param("to", moment(one.to()))
                .param("reason", one.reason())
                .param("state", one.state().name())
                .param("by", one.madeBy())
                .param("at", moment(one.madeAt()))
                .update();
    }

    /** Until this transaction ends nobody else plans: two plans do not miss each other. */
    void oneAtATime() {
        database.sql("select id from stand_in_turn for update")
                .query(Integer.class)
                .single();
    }

    void become(StandIn one, StandIn.State state, @Nullable String by, @Nullable Instant at) {
        database.sql("update stand_in set state = :state, ended_by = :by, ended_at = :at where id = :id")
                .param("state", state.name())
                .param("by", by)
                .param("at", at == null ? null : moment(at))
                .param("id", one.id())
                .update();
    }

    /** The row is held until the transaction ends: of two nodes, or a node and an officer, one comes first. */
    Optional<StandIn> hold(String id) {
        return database.sql("select * from stand_in where id = :id for update")
                .param("id", id)
                .query(StandInRows::row)
                .optional();
    }

    /** Those that are to begin or to end by now, and those that last, oldest first. */
    List<String> due(Instant now) {
        return database.sql(
                        """
                        select id from stand_in
                        where (state = 'PLANNED' and from_at <= :now) or state = 'ACTIVE'
                        order by from_at, id
                        """)
                .param("now", moment(now))
                .query(String.class)
                .list();
    }

    /** Planned and active ones in which one of these people is absent or substitutes, and which touch the span. */
    List<StandIn> touching(List<String> people, Instant from, Instant to) {
        return database.sql(
                        """
                        select * from stand_in where state in ('PLANNED', 'ACTIVE') and from_at < :to and to_at > :from
                        and (absent in (:people) or substitute in (:people))
                        """)
                .param("from", moment(from))
                .param("to", moment(to))
                .param("people", people)
                .query(StandInRows::row)
                .list();
    }

    /** Of these units, the latest first. */
    List<StandIn> of(java.util.Collection<String> units) {
        return database.sql(
                        "select * from stand_in where unit_code in (:units) order by from_at desc, id limit " + MOST)
                .param("units", units.isEmpty() ? List.of("") : units)
                .query(StandInRows::row)
                .list();
    }

    void gave(StandIn one, String group) {
        database.sql("insert into stand_in_group (stand_in_id, group_id) values (:id, :group)")
                .param("id", one.id())
                .param("group", group)
                .update();
    }

    List<String> given(StandIn one) {
        return database.sql("select group_id from stand_in_group where stand_in_id = :id order by group_id")
                .param("id", one.id())
                .query(String.class)
                .list();
    }

    /** Whether the same substitute holds the group by another active stand-in. */
    boolean givenOtherwise(StandIn one, String group) {
        return database.sql(
                                """
                                select count(*) from stand_in s join stand_in_group g on g.stand_in_id = s.id
                                where s.state = 'ACTIVE' and s.id <> :id and s.substitute = :substitute and g.group_id = :group
                                """)
                        .param("id", one.id())
                        .param("substitute", one.substitute())
                        .param("group", group)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void passed(StandIn one, String task) {
        database.sql("insert into stand_in_task (stand_in_id, task_id) values (:id, :task)")
                .param("id", one.id())
                .param("task", task)
                .update();
    }

    List<String> passed(StandIn one) {
        return database.sql("select task_id from stand_in_task where stand_in_id = :id order by task_id")
                .param("id", one.id())
                .query(String.class)
                .list();
    }

    private static OffsetDateTime moment(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static StandIn row(ResultSet row, int number) throws SQLException {
        OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        return new StandIn(
                row.getString("id"),
                row.getString("unit_code"),
                row.getString("absent"),
                row.getString("substitute"),
                instant(row, "from_at"),
                instant(row, "to_at"),
                row.getString("reason"),
                StandIn.State.valueOf(row.getString("state")),
                row.getString("made_by"),
                instant(row, "made_at"),
                row.getString("ended_by"),
                ended == null ? null : ended.toInstant());
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, OffsetDateTime.class))
                .toInstant();
    }
}
