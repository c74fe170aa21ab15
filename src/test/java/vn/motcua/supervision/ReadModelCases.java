package vn.motcua.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.marriage.Couple;
import vn.motcua.marriage.Officers;
import vn.motcua.marriage.Ward;
import vn.motcua.paper.Clerk;

/** A marriage at Thanh Khê, due at five the same day, as its supervisor sees it; on each database. */
abstract class ReadModelCases {

    @Autowired
    Ward ward;

    @Autowired
    Officers officers;

    @Autowired
    Follower follower;

    @Autowired
    JdbcTemplate database;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    TaskService tasks;

    @LocalServerPort
    int port;

    @Test
    void aDossierIsSeenWhereverItStands() {
        ward.at("2026-11-25T08:10");
        String number = ward.submit("tiepnhan.thanhkhe", Couple.ofAge());
        assertThat(level(number)).isEqualTo("RECEPTION");
        long received = line("received");
        officers.accept(number);
        assertThat(level(number)).isEqualTo("ON_TIME");
        assertThat(line("received")).isEqualTo(received + 1);
        JsonNode seen = seen(number);
        assertThat(seen.path("minutesLeft").asLong()).isEqualTo(440);
        assertThat(seen.path("steps").path(0).path("step").asText()).isEqualTo("Số hóa, chuyển hồ sơ");
        assertThat(seen.path("steps").path(0).path("group").asText())
                .isEqualTo("Tiếp nhận và trả kết quả · Phường Thanh Khê");
        assertThat(seen.toString()).doesNotContain("Trần").doesNotContain("0480950");
        ward.at("2026-11-25T16:30");
        assertThat(level(number)).isEqualTo("AMBER");
        ward.at("2026-11-26T08:30");
        assertThat(level(number)).isEqualTo("OVERDUE");
        assertThat(seen(number).path("minutesLeft").asLong()).isEqualTo(-60);
    }

    @Test
    void oneThatCannotBeConcludedDoesNotKeepTheOthersFromTheBoard() {
        ward.at("2026-11-25T08:10");
        String broken = officers.accepted(Couple.ofAge());
        String unit = database.queryForObject(
                "select limit_unit from deadline where dossier_number = ?", String.class, broken);
        String sound = officers.accepted(Couple.ofAge());
        database.update("update deadline set limit_unit = 'FORTNIGHTS' where dossier_number = ?", broken);
        try {
            assertThat(level(sound)).isEqualTo("ON_TIME");
            assertThat(seen(broken).isMissingNode()).isTrue();
        } finally {
            database.update("update deadline set limit_unit = ? where dossier_number = ?", unit, broken);
        }
        officers.digitise(broken);
        assertThat(level(broken)).isEqualTo("ON_TIME");
    }

    @Test
    void waitingForTheCitizenIsNotTheOfficesTime() {
        ward.at("2026-11-25T08:10");
        String number = officers.digitised(Couple.ofAge());
        ward.at("2026-11-25T10:00");
        officers.askSupplement(number);
        assertThat(level(number)).isEqualTo("CITIZEN");
        assertThat(seen(number).path("minutesLeft").asLong()).isEqualTo(330);
        ward.at("2026-11-27T09:00");
        officers.supplement(number);
        assertThat(level(number)).isEqualTo("ON_TIME");
    }

    @Test
    void whatIsSolvedCountsOnItsDay() {
        ward.at("2026-11-25T08:10");
        String number = officers.registered(Couple.ofAge());
        follower.follow();
        long solved = line("solved");
        officers.sign(number);
        assertThat(seen(number).isMissingNode()).isTrue();
        assertThat(line("solved")).isEqualTo(solved + 1);
        assertThat(database.queryForMap("select * from supervised_dossier where dossier_number = ?", number))
                .containsEntry("outcome", "ON_TIME")
                .containsEntry("digitised", true)
                .containsEntry("is_open", false);
        officers.handOver(number);
        follower.follow();
        assertThat(line("solved")).isEqualTo(solved + 1);
    }

    @Test
    void theSumsAreThoseOfTheRows() {
        ward.at("2026-11-25T08:10");
        officers.handOver(signed(officers.registered(Couple.ofAge())));
        officers.askSupplement(officers.digitised(Couple.online()));
        follower.follow();
        assertThat(database.queryForList(
                        "select unit_code, procedure_slug, on_day, received, online, digitised from figure_day"
                                + " where received > 0 order by 1, 2, 3"))
                .isEqualTo(
                        database.queryForList(
                                """
                                select unit_code, procedure_slug, accepted_on as on_day, cast(count(*) as integer) as received,
                                  cast(count(case when channel = 'PORTAL' then 1 end) as integer) as online,
                                  cast(count(case when digitised then 1 end) as integer) as digitised
                                from supervised_dossier where accepted_on is not null
                                group by unit_code, procedure_slug, accepted_on order by 1, 2, 3
                                """));
        assertThat(database.queryForList("select sum(early) e, sum(on_time) o, sum(late) l from figure_day"))
                .isEqualTo(
                        database.queryForList(
                                """
                                select sum(case when outcome = 'EARLY' then 1 else 0 end) e,
                                  sum(case when outcome = 'ON_TIME' then 1 else 0 end) o,
                                  sum(case when outcome = 'LATE' then 1 else 0 end) l
                                from supervised_dossier where closed_on is not null
                                """));
    }

    @Test
    void aLineOfTheLogWhoseTransactionEndsLateIsNotMissed() {
        ward.at("2026-11-25T08:10");
        String slow = officers.accepted(Couple.ofAge());
        String quick = officers.accepted(Couple.ofAge());
        follower.follow();
        transactions.executeWithoutResult(late -> {
            append(slow);
            Thread other = new Thread(() -> {
                append(quick);
                follower.follow();
            });
            other.start();
            join(other);
            assertThat(lines(quick)).isEqualTo(lengthOf(quick));
        });
        assertThat(lines(slow)).isEqualTo(lengthOf(slow) - 1);
        follower.follow();
        assertThat(lines(slow)).isEqualTo(lengthOf(slow));
    }

    @Test
    void aListEndsWhereNobodyReadsOn() {
        Clerk.Answer answer = giamsat("dossiers?page=20");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.words()).contains("1.000 hồ sơ đầu");
        assertThat(giamsat("dossiers?level=PURPLE").status()).isEqualTo(400);
    }

    @Test
    void whoMayDoAStepIsToldWithWhatTheyHaveInHand() {
        ward.at("2026-11-25T08:10");
        String number = officers.accepted(Couple.ofAge());
        String group = seen(number).path("steps").path(0).path("groupCode").asText();
        long before = inHand(group, "tiepnhan2.thanhkhe");
        tasks.setAssignee(ward.task(number, "digitise-dossier").getId(), "tiepnhan2.thanhkhe");
        officers.accepted(Couple.ofAge());
        assertThat(inHand(group, "tiepnhan2.thanhkhe")).isEqualTo(before);
        database.update(
                "update supervised_dossier set refreshed_at = timestamp with time zone '2000-01-01 00:00:00+00:00'"
                        + " where dossier_number = ?",
                number);
        assertThat(inHand(group, "tiepnhan2.thanhkhe")).isEqualTo(before + 1);
        assertThat(new Clerk("hotich.thanhkhe", port)
                        .get("/api/supervision/hands?group=" + group)
                        .status())
                .isEqualTo(403);
        assertThat(giamsat("hands?group=20209.nobody").body()).isEmpty();
    }

    private long inHand(String group, String officer) {
        follower.follow();
        for (JsonNode hand : giamsat("hands?group=" + group).body()) {
            if (hand.path("account").asText().equals(officer)) {
                return hand.path("inHand").asLong();
            }
        }
        throw new AssertionError(officer + " is not in " + group);
    }

    @Test
    void whatWasForetoldOfAnotherDayIsForgotten() {
        ward.at("2026-11-25T08:10");
        String number = officers.digitised(Couple.ofAge());
        follower.follow();
        database.update(
                "update supervised_dossier set foretold = 90, chance = 90, chance_at = current_timestamp"
                        + " where dossier_number = ?",
                number);
        ward.at("2026-11-25T09:00");
        officers.examine(number);
        follower.follow();
        assertThat(foretold(number)).isEqualTo(90);
        officers.sendBack(number);
        officers.askToVerify(number);
        follower.follow();
        assertThat(foretold(number)).isNull();
    }

    private Integer foretold(String number) {
        return database.queryForObject(
                "select foretold from supervised_dossier where dossier_number = ?", Integer.class, number);
    }

    private String signed(String number) {
        officers.sign(number);
        return number;
    }

    private void append(String number) {
        database.update(
                "insert into dossier_event (dossier_number, seq, happened_at, recorded_at, actor, event)"
                        + " select dossier_number, max(seq) + 1, max(happened_at), max(recorded_at), 'test', "
                        + "(select e.event from dossier_event e where e.dossier_number = ? and e.seq = 1)"
                        + " from dossier_event where dossier_number = ? group by dossier_number",
                number,
                number);
    }

    private int lines(String number) {
        return database.queryForObject(
                "select events_done from supervised_dossier where dossier_number = ?", Integer.class, number);
    }

    private int lengthOf(String number) {
        return database.queryForObject(
                "select count(*) from dossier_event where dossier_number = ?", Integer.class, number);
    }

    private static void join(Thread thread) {
        try {
            thread.join(20_000);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private Clerk.Answer giamsat(String what) {
        return new Clerk("giamsat", port).get("/api/supervision/" + what);
    }

    private String level(String number) {
        return seen(number).path("level").asText();
    }

    private JsonNode seen(String number) {
        follower.follow();
        for (int page = 0; page < 20; page++) {
            for (JsonNode line : giamsat("dossiers?unit=20209&procedure=marriage-registration&page=" + page)
                    .body()
                    .path("dossiers")) {
                if (line.path("number").asText().equals(number)) {
                    return line;
                }
            }
        }
        return MissingNode.getInstance();
    }

    private long line(String count) {
        follower.follow();
        for (JsonNode line : giamsat("board").body().path("lines")) {
            if (line.path("unit").asText().equals("20209")
                    && line.path("procedure").asText().equals("marriage-registration")) {
                return line.path(count).asLong();
            }
        }
        return 0;
    }
}
