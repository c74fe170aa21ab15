package vn.motcua.desk;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.Wording;
import vn.motcua.deadline.Deadline;
import vn.motcua.deadline.Suspension;
import vn.motcua.deadline.WarningLevel;
import vn.motcua.deadline.WorkingCalendar;
import vn.motcua.document.Document;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Paper;
import vn.motcua.dossier.TimelineEntry;
import vn.motcua.notice.Notice;

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
            @Nullable String address) {

        static ApplicantView of(Applicant who) {
            return new ApplicantView(who.name(), who.idNumber(), who.phone(), who.email(), who.address());
        }
    }

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
            List<SuspensionView> suspensions) {

        static DeadlineView of(Deadline deadline, WorkingCalendar calendar, Instant now) {
            WarningLevel level = deadline.level(calendar, now);
            return new DeadlineView(
                    deadline.caseName(),
                    deadline.limit().amount(),
                    deadline.limit().unit().name(),
                    deadline.limit().text(),
                    deadline.limit().legalBasis(),
                    LocalTimes.of(deadline.startedAt()),
                    LocalTimes.orNull(deadline.dueAt()),
                    LocalTimes.orNull(deadline.closedAt()),
                    deadline.suspended(),
                    level.name(),
                    level.label(),
                    deadline.minutesLeft(calendar, now),
                    deadline.extension().count(),
                    deadline.suspensions().stream().map(SuspensionView::of).toList());
        }
    }

    record SuspensionView(OffsetDateTime from, @Nullable OffsetDateTime to, String reason, String legalGround) {

        static SuspensionView of(Suspension line) {
            return new SuspensionView(
                    LocalTimes.of(line.from()), LocalTimes.orNull(line.to()), line.reason(), line.legalGround());
        }
    }

    /** @param facts what the event says, by name; who may read the dossier may read it */
    record TimelineView(
            int seq,
            String event,
            String text,
            OffsetDateTime happenedAt,
            OffsetDateTime recordedAt,
            String actor,
            Object facts) {

        static TimelineView of(TimelineEntry entry) {
            String name = entry.event().name();
            return new TimelineView(
                    entry.seq(),
                    name,
                    Wording.say("event." + name),
                    LocalTimes.of(entry.happenedAt()),
                    LocalTimes.of(entry.recordedAt()),
                    entry.actor(),
                    entry.event());
        }
    }

    record PaperView(String code, String name, int originals, int copies, @Nullable String originalAt) {
        static PaperView of(Paper paper, @Nullable String place) {
            return new PaperView(paper.code(), paper.name(), paper.originals(), paper.copies(), place);
        }
    }

    record DocumentView(String id, String number, String name, OffsetDateTime issuedAt, int copies, String href) {

        static DocumentView of(Document document) {
            return new DocumentView(
                    document.id(),
                    document.documentNumber(),
                    document.title(),
                    LocalTimes.of(document.issuedAt()),
                    document.copies(),
                    "/api/dossiers/%s/documents/%s".formatted(document.dossierNumber(), document.id()));
        }
    }

    record NoticeView(String audience, String subject, String body, OffsetDateTime writtenAt, String state) {

        static NoticeView of(Notice notice) {
            return new NoticeView(
                    notice.audience(),
                    notice.subject(),
                    notice.body(),
                    LocalTimes.of(notice.createdAt()),
                    notice.state().label());
        }
    }
}
