package vn.motcua.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.motcua.marriage.Couple;
import vn.motcua.marriage.Officers;
import vn.motcua.marriage.Ward;
import vn.motcua.paper.Clerk;

/** Figures of a day that no other test works on, on each database. */
abstract class FiguresCases {

    private static final String DAY = "from=2026-10-14&to=2026-10-14";

    @Autowired
    Ward ward;

    @Autowired
    Officers officers;

    @Autowired
    Follower follower;

    @Autowired
    JdbcTemplate database;

    @LocalServerPort
    int port;

    @Test
    void theFiguresOfADayBalance() {
        JsonNode before = total("unit");
        ward.at("2026-10-14T08:10");
        String solved = officers.registered(Couple.ofAge());
        String late = officers.registered(Couple.ofAge());
        officers.askSupplement(officers.digitised(Couple.online()));
        ward.at("2026-10-14T10:00");
        officers.sign(solved);
        JsonNode open = total("unit");
        assertThat(more(open, before, "received")).isEqualTo(3);
        assertThat(more(open, before, "online")).isEqualTo(1);
        assertThat(more(open, before, "onTime")).isEqualTo(1);
        assertThat(more(open, before, "pausing")).isEqualTo(1);
        assertThat(more(open, before, "notYetDue")).isEqualTo(1);
        ward.at("2026-10-15T10:00");
        officers.sign(late);
        follower.follow();
        assertThat(get("figures?by=unit&from=2026-10-15&to=2026-10-15")
                        .at("/total/late")
                        .asLong())
                .isPositive();
        for (String by : new String[] {"unit", "field", "procedure", "month"}) {
            JsonNode total = total(by);
            assertThat(total.path("open").asLong())
                    .as(by)
                    .isEqualTo(total.path("carried").asLong()
                            + total.path("received").asLong()
                            - total.path("solved").asLong())
                    .isEqualTo(total.path("pausing").asLong()
                            + total.path("notYetDue").asLong()
                            + total.path("overdue").asLong());
        }
        assertThat(line("field", "Hộ tịch").path("name").asText()).isEqualTo("Hộ tịch");
        assertThat(line("month", "202610").path("name").asText()).isEqualTo("10/2026");
        assertThat(line("unit", "20209").path("name").asText()).isEqualTo("Phường Thanh Khê");
    }

    @Test
    void aStepIsOnTheHeatMapWithTheTimeThatItTook() {
        ward.at("2026-10-13T08:00");
        String number = officers.digitised(Couple.ofAge());
        follower.follow();
        JsonNode before = step("examine");
        ward.at("2026-10-13T09:00");
        officers.examine(number);
        follower.follow();
        JsonNode after = step("examine");
        assertThat(after.path("done").asLong()).isEqualTo(before.path("done").asLong() + 1);
        assertThat(after.path("standing").asLong())
                .isEqualTo(before.path("standing").asLong() - 1);
        assertThat(after.path("median").asLong()).isBetween(57L, 63L);
        assertThat(step("sign-certificate").path("standing").asLong()).isPositive();
    }

    @Test
    void theHeatMapOfAUnitKnowsItsOwnDossiersOnly() {
        ward.at("2026-10-09T08:00");
        String number = officers.digitised(Couple.ofAge());
        follower.follow();
        long elsewhere = standing("20308");
        ward.at("2026-10-09T10:00");
        officers.examine(number);
        follower.follow();
        JsonNode own = stepOf("2026-10-09", "examine", "20209");
        assertThat(own.path("done").asLong()).isOne();
        assertThat(own.path("median").asLong()).isBetween(114L, 126L);
        assertThat(own.path("late").asLong()).isZero();
        assertThat(stepOf("2026-10-09", "sign-certificate", "20209")
                        .path("standing")
                        .asLong())
                .isPositive();
        assertThat(stepOf("2026-10-09", "examine", "20308").path("done").asLong())
                .isZero();
        assertThat(standing("20308")).isEqualTo(elsewhere);
        assertThat(stepOf("2026-10-09", "examine").path("done").asLong()).isOne();
        Clerk.Answer unknown =
                new Clerk("giamsat", port).get("/api/supervision/heat?process=marriage-registration&unit=99999");
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.words()).contains("Không có đơn vị nào mang mã “99999”");
    }

    @Test
    void itIsToldSinceWhenSingleUnitsAreKnown() {
        String heat = "heat?process=marriage-registration&unit=20209";
        assertThat(get(heat).path("knownFrom").isNull()).isTrue();
        database.update("update supervision_cursor set steps_of_units_from = date '2026-10-01'");
        try {
            assertThat(get(heat).path("knownFrom").asText()).isEqualTo("2026-10-01");
            assertThat(get("heat?process=marriage-registration")
                            .path("knownFrom")
                            .isNull())
                    .isTrue();
        } finally {
            database.update("update supervision_cursor set steps_of_units_from = null");
        }
    }

    private long standing(String unit) {
        return get("heat?process=marriage-registration&unit=" + unit)
                .path("standing")
                .asLong();
    }

    @Test
    void theTimeForWhichTheClockStoodStillIsToldApart() {
        ward.at("2026-10-12T08:00");
        String number = officers.digitised(Couple.ofAge());
        officers.askSupplement(number);
        follower.follow();
        ward.at("2026-10-12T11:00");
        officers.supplement(number);
        follower.follow();
        JsonNode waited = stepOf("2026-10-12", "receive-supplement");
        assertThat(waited.path("median").asLong()).isZero();
        assertThat(waited.path("pausedMinutes").asLong()).isEqualTo(180);
    }

    @Test
    void anAmberDossierIsRankedByThePastAndHeldAgainstItsEnd() {
        ward.at("2026-10-16T08:10");
        String number = officers.digitised(Couple.ofAge());
        database.update(
                "insert into rest_time select 'marriage-registration', date '2026-10-01', 'examine', ?, 500"
                        + " where not exists (select 1 from rest_time where dossiers = 500)",
                TimeClass.of(2000));
        long told = get("risk").at("/hits/told").asLong();
        ward.at("2026-10-16T16:30");
        follower.follow();
        JsonNode ranked = MissingNode.getInstance();
        for (JsonNode line : get("risk?unit=20209").path("dossiers")) {
            ranked = line.path("number").asText().equals(number) ? line : ranked;
        }
        assertThat(ranked.path("chance").asInt()).isGreaterThan(90);
        officers.examine(number);
        officers.sign(number);
        follower.follow();
        JsonNode hits = get("risk").path("hits");
        assertThat(hits.path("told").asLong()).isGreaterThan(told);
        assertThat(hits.path("saidLate").asLong()).isPositive();
    }

    @Test
    void whatFallsDueIsHeldAgainstTheUsualPace() {
        ward.at("2026-10-19T08:10");
        officers.accepted(Couple.ofAge());
        follower.follow();
        JsonNode plan = get("load");
        assertThat(plan.path("days")).hasSize(5);
        assertThat(plan.at("/days/0").asText()).isEqualTo("2026-10-19");
        for (JsonNode line : plan.path("lines")) {
            if (line.path("unit").asText().equals("20209")) {
                assertThat(line.at("/due/0").asLong()).isPositive();
                assertThat(line.path("tooMuch").asBoolean()).isTrue();
                return;
            }
        }
        throw new AssertionError(plan);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "board",
                "dossiers",
                "load",
                "risk",
                "figures",
                "figures/file.csv",
                "figures/file.xlsx",
                "heat?process=marriage-registration"
            })
    void officersSeeNothingOfIt(String what) {
        for (String who : new String[] {"tiepnhan.thanhkhe", "lanhdao.thanhkhe", "phantich"}) {
            Clerk.Answer answer = new Clerk(who, port).get("/api/supervision/" + what);
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.words()).contains("Chỉ người giám sát");
        }
    }

    @Test
    void aPeriodThatMakesNoSenseIsRefused() {
        Clerk giamsat = new Clerk("giamsat", port);
        assertThat(giamsat.get("/api/supervision/figures?from=2026-10-15&to=2026-10-14")
                        .words())
                .contains("Ngày bắt đầu");
        assertThat(giamsat.get("/api/supervision/figures?from=2010-10-15&to=2026-10-14")
                        .words())
                .contains("5 năm");
        assertThat(giamsat.get("/api/supervision/figures?by=colour").status()).isEqualTo(400);
    }

    private static long more(JsonNode now, JsonNode before, String count) {
        return now.path(count).asLong() - before.path(count).asLong();
    }

    private JsonNode get(String what) {
        Clerk.Answer answer = new Clerk("giamsat", port).get("/api/supervision/" + what);
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }

    private JsonNode total(String by) {
        follower.follow();
        return get("figures?by=" + by + "&" + DAY).path("total");
    }

    private JsonNode line(String by, String key) {
        for (JsonNode line : get("figures?by=" + by + "&" + DAY).path("lines")) {
            if (line.path("key").asText().equals(key)) {
                return line;
            }
        }
        return MissingNode.getInstance();
    }

    private JsonNode step(String step) {
        return stepOf("2026-10-13", step);
    }

    private JsonNode stepOf(String day, String step) {
        return stepOf(day, step, "");
    }

    private JsonNode stepOf(String day, String step, String unit) {
        String heat = "heat?process=marriage-registration&from=" + day + "&to=" + day;
        for (JsonNode each : get(unit.isEmpty() ? heat : heat + "&unit=" + unit).path("steps")) {
            if (each.path("step").asText().equals(step)) {
                return each;
            }
        }
        return MissingNode.getInstance();
    }
}
