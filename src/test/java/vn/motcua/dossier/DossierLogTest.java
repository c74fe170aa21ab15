package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The log of a dossier, without a database. */
class DossierLogTest {

    static final String NUMBER = "H17.20.209-261125-0001";
    private static final Instant HAPPENED = Instant.parse("2026-11-25T01:10:00Z");
    private static final Instant RECORDED = Instant.parse("2026-11-25T03:00:00Z");
    static final Occasion THEN = new Occasion(HAPPENED, RECORDED, "tiepnhan.thanhkhe");

    @Test
    void eachEventKeepsWhenItHappenedAndWhenItWasRecorded() {
        Dossier dossier = submitted();
        dossier.accept("normal", THEN);
        assertThat(dossier.timeline()).extracting(TimelineEntry::seq).containsExactly(1, 2);
        assertThat(dossier.timeline().get(1))
                .isEqualTo(
                        new TimelineEntry(2, HAPPENED, RECORDED, "tiepnhan.thanhkhe", new Dossier.Accepted("normal")));
        assertThat(dossier.progress().acceptedAt()).isEqualTo(HAPPENED);
    }

    @Test
    void theLogGrowsAndNothingInItChanges() {
        Dossier dossier = submitted();
        dossier.completeStep("check-intake", Map.of("missingPapers", "một"), THEN);
        var before = dossier.timeline();
        dossier.completeStep("examine", Map.of("missingPapers", "hai"), THEN);
        dossier.completeStep("check-intake", Map.of("missingPapers", "ba"), THEN);
        assertThat(dossier.timeline())
                .startsWith(before.toArray(TimelineEntry[]::new))
                .hasSize(4);
        assertThat(dossier.latestAnswers()).containsEntry("missingPapers", "ba");
        assertThatThrownBy(() -> dossier.timeline().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    static Dossier submitted() {
        Applicant applicant = new Applicant("Trần Văn Thử", null, null, null, null);
        var submission = new Submission(
                "marriage-registration",
                "Đăng ký kết hôn",
                Channel.COUNTER,
                "20209",
                "20209",
                applicant,
                Map.of(),
                List.of());
        return new Dossier(new DossierNumber(NUMBER, LocalDate.of(2026, 11, 25), 1), submission, THEN);
    }
}
