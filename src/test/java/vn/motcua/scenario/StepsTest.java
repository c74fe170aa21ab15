package vn.motcua.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.OnH2;

/** What a scenario of a real procedure does not happen to do. */
@OnH2
class StepsTest {

    private static final String DRAFTED =
            """
            name: Thử
            given: {like: draft-confirmed}
            steps:
              - after: at-the-counter
                until: sign-certificate
            """;

    @Autowired
    House house;

    @TempDir
    static Path directory = Path.of("");

    @Test
    void aMessageArrivesFromOutside() {
        assertHolds(DRAFTED + "  - message: draft-confirmed\nthen:\n  open: [sign-certificate]\n");
    }

    @Test
    void timePassesInHoursAndInWorkingDaysToTheSameTimeOfDay() {
        // The 25th of November 2026 is a Wednesday.
        assertHolds(DRAFTED + "  - passes: PT24H\nthen:\n  path: [draft-silence]\n");
        assertHolds(DRAFTED + "  - passes: 23 hours\nthen:\n  path: {without: [draft-silence]}\n");
        String overTheWeekend = DRAFTED.replace("draft-confirmed}", "draft-confirmed, at: 2026-11-27 08:10}")
                + "  - passes: 1 working day\n  - time: 2026-11-30 08:%s\nthen:\n  ended: false\n";
        assertHolds(overTheWeekend.formatted("10"));
        assertThat(new Attempt(directory)
                        .play(house, overTheWeekend.formatted("09"))
                        .mistakes())
                .hasSize(1);
    }

    @Test
    void anOfficerOfAnotherUnitIsRefused() {
        assertHolds(
                """
                name: Thử
                given: {like: at-the-counter}
                steps:
                  - officer: tiepnhan
                    completes: check-intake
                    like: at-the-counter
                    unit: 20308
                    refused: []
                then:
                  open: [check-intake]
                """);
    }

    @Test
    void moneyComesAndIsAnswered() {
        assertHolds(
                DRAFTED
                        + """
                  - pays: 5000
                    reference: A1
                    answers: Hồ sơ {number} không có khoản nào phải nộp. Số tiền 5.000 đồng vừa báo được giữ lại để đối soát, hoàn trả.
                  - pays: 3000000000
                    answers: [3.000.000.000 đồng, giữ lại]
                  - pays: 6000
                    reference: A1
                    method: bank
                  - pays: 6000
                    reference: A1
                    refused: [đã được ghi nhận với số tiền khác]
                  - pays: 0
                    refused: [số nguyên từ 1 đến]
                then:
                  log: {endsWith: [PaymentNoted, PaymentNoted, PaymentNoted]}
                """);
        assertThat(new Attempt(directory)
                        .play(house, DRAFTED + "  - pays: 5\n    answers: Cảm ơn\nthen:\n  ended: false\n")
                        .mistakes())
                .singleElement()
                .satisfies(mistake -> assertThat(mistake.what()).startsWith("Phải được trả lời với lời [Cảm ơn]"));
    }

    @Test
    void anAgencyThatWasNotAskedIsNotHeard() {
        assertHolds(
                DRAFTED
                        + """
                  - agency: culture
                    verdict: object
                    says: Khu vực bảo vệ di tích
                    refused: Cơ quan quản lý văn hóa, di sản không được hỏi ý kiến về hồ sơ {number}.
                then:
                  log: {without: [OpinionGiven, LateOpinionNoted]}
                """);
    }

    @Test
    void afterwardsTheClockRunsWithTheMachine() {
        assertHolds(DRAFTED + "then:\n  open: []\n");
        assertThat(house.clock().instant()).isAfter(java.time.Instant.parse("2026-11-22T00:00:00Z"));
    }

    @Test
    void eachPlayHasADossierOfItsOwn() {
        String yaml = DRAFTED + "  - citizen: withdrawal-requested\nthen:\n  ended: true\n";
        assertHolds(yaml);
        assertHolds(yaml);
    }

    private void assertHolds(String yaml) {
        assertThat(new Attempt(directory).play(house, yaml).mistakes()).isEmpty();
    }
}
