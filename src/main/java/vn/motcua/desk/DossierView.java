package vn.motcua.desk;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Paper;

/** A dossier as those who serve it read it. Moments carry the offset +07:00. */
record DossierView(
        String number,
        String procedure,
        String procedureName,
        String channel,
        UnitView receivingUnit,
        UnitView competentUnit,
        String publicStatus,
        int publicStatusNumber,
        OffsetDateTime submittedAt,
        @Nullable OffsetDateTime acceptedAt,
        @Nullable OffsetDateTime dueAt,
        @Nullable String registerNumber,
        ApplicantView applicant,
        Map<String, Object> declaration,
        @Nullable DeadlineView deadline,
        List<TimelineView> timeline,
        List<PaperView> papers,
        @Nullable String originalAt,
        List<DocumentView> documents,
        List<NoticeView> notices,
        Map<String, String> links) {

    record UnitView(String code, String name) {}

    record ApplicantView(
            String name,
            @Nullable String idNumber,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String address) {}

    /**
     * @param dueAt null while suspended
     * @param level GREEN, AMBER or RED
     * @param remainingWorkingMinutes office minutes left
     */
    record DeadlineView(
            String timeLimitCase,
            int limit,
            String unit,
            String limitText,
            String legalBasis,
            OffsetDateTime startedAt,
            @Nullable OffsetDateTime dueAt,
            @Nullable OffsetDateTime closedAt,
            boolean suspended,
            String level,
            String levelText,
            int remainingWorkingMinutes,
            int extensions,
            List<SuspensionView> suspensions) {}

    record SuspensionView(OffsetDateTime from, @Nullable OffsetDateTime to, String reason, String legalGround) {}

    /** @param facts what the event says, by name; who may read the dossier may read it */
    record TimelineView(
            int seq,
            String event,
            String text,
            OffsetDateTime happenedAt,
            OffsetDateTime recordedAt,
            String actor,
            Object facts) {}

    record PaperView(String code, String name, int originals, int copies, @Nullable String originalAt) {
        static PaperView of(Paper paper, @Nullable String place) {
            return new PaperView(paper.code(), paper.name(), paper.originals(), paper.copies(), place);
        }
    }

    record DocumentView(String id, String number, String name, OffsetDateTime issuedAt, int copies, String href) {}

    record NoticeView(String audience, String subject, String body, OffsetDateTime writtenAt, String state) {}
}
