package vn.motcua.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.Wording;
import vn.motcua.authority.Acting;
import vn.motcua.authority.Unit;
import vn.motcua.authority.Units;
import vn.motcua.deadline.Deadline;
import vn.motcua.deadline.LegalClock;
import vn.motcua.deadline.WarningLevel;
import vn.motcua.deadline.WorkingCalendar;
import vn.motcua.deadline.WorkingCalendars;
import vn.motcua.document.Document;
import vn.motcua.document.Documents;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierUnknown;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Paper;
import vn.motcua.dossier.TimelineEntry;
import vn.motcua.notice.Notice;
import vn.motcua.notice.Notices;

/** Puts together what one person may read of one dossier. A dossier that does not concern the reader does not exist for them. */
@Service
@Transactional(readOnly = true)
class DossierReader {

    private final Dossiers dossiers;
    private final LegalClock legalClock;
    private final WorkingCalendars calendars;
    private final Documents documents;
    private final Notices notices;
    private final Units units;
    private final Acting acting;
    private final Clock clock;

    DossierReader(
            Dossiers dossiers,
            LegalClock legalClock,
            WorkingCalendars calendars,
            Documents documents,
            Notices notices,
            Units units,
            Acting acting,
            Clock clock) {
        this.dossiers = dossiers;
        this.legalClock = legalClock;
        this.calendars = calendars;
        this.documents = documents;
        this.notices = notices;
        this.units = units;
        this.acting = acting;
        this.clock = clock;
    }

    /** @throws DossierUnknown if there is none, or none that concerns the reader */
    DossierView read(String number) {
        Dossier dossier = visible(number);
        Deadline deadline = legalClock.find(number).orElse(null);
        var progress = dossier.progress();
        return new DossierView(
                number,
                dossier.procedure(),
                dossier.procedureName(),
                dossier.channel().code(),
                unit(dossier.receivingUnit()),
                unit(dossier.competentUnit()),
                progress.publicStatus().label(),
                progress.publicStatus().number(),
                Objects.requireNonNull(local(progress.submittedAt())),
                local(progress.acceptedAt()),
                deadline == null ? null : local(deadline.dueAt()),
                progress.registerNumber(),
                applicant(dossier),
                dossier.declaration(),
                deadline == null ? null : deadline(deadline),
                dossier.timeline().stream().map(this::timeline).toList(),
                dossier.papers().stream().map(this::paper).toList(),
                originals(dossier),
                documents.of(number).stream().map(this::document).toList(),
                notices.of(number).stream().map(this::notice).toList(),
                links(number));
    }

    /** @throws DossierUnknown if there is no such document of a dossier that concerns the reader */
    Document document(String number, String id) {
        visible(number);
        return documents
                .find(id)
                .filter(document -> document.dossierNumber().equals(number))
                .orElseThrow(() -> new DossierUnknown(number));
    }

    private Dossier visible(String number) {
        return dossiers.find(number)
                .filter(dossier -> acting.isAdministrator()
                        || acting.isSupervisor()
                        || acting.belongsTo(dossier.receivingUnit())
                        || acting.belongsTo(dossier.competentUnit()))
                .orElseThrow(() -> new DossierUnknown(number));
    }

    private DossierView.UnitView unit(String code) {
        return new DossierView.UnitView(
                code, units.find(code).map(Unit::fullName).orElse(code));
    }

    private static DossierView.ApplicantView applicant(Dossier dossier) {
        var who = dossier.applicant();
        return new DossierView.ApplicantView(who.name(), who.idNumber(), who.phone(), who.email(), who.address());
    }

    private DossierView.DeadlineView deadline(Deadline deadline) {
        Instant now = clock.instant();
        WorkingCalendar calendar = calendars.current();
        WarningLevel level = deadline.level(calendar, now);
        return new DossierView.DeadlineView(
                deadline.caseName(),
                deadline.limit().amount(),
                deadline.limit().unit().name(),
                deadline.limit().text(),
                deadline.limit().legalBasis(),
                Objects.requireNonNull(local(deadline.startedAt())),
                local(deadline.dueAt()),
                local(deadline.closedAt()),
                deadline.suspended(),
                level.name(),
                level.label(),
                deadline.minutesLeft(calendar, now),
                deadline.extension().count(),
                deadline.suspensions().stream()
                        .map(line -> new DossierView.SuspensionView(
                                Objects.requireNonNull(local(line.from())),
                                local(line.to()),
                                line.reason(),
                                line.legalGround()))
                        .toList());
    }

    private DossierView.TimelineView timeline(TimelineEntry entry) {
        String name = entry.event().name();
        return new DossierView.TimelineView(
                entry.seq(),
                name,
                Wording.say("event." + name),
                Objects.requireNonNull(local(entry.happenedAt())),
                Objects.requireNonNull(local(entry.recordedAt())),
                entry.actor(),
                entry.event());
    }

    private DossierView.PaperView paper(Paper paper) {
        return DossierView.PaperView.of(paper, paper.place() == null ? null : place(paper.place()));
    }

    private @Nullable String originals(Dossier dossier) {
        String places = dossier.papers().stream()
                .map(Paper::place)
                .filter(Objects::nonNull)
                .map(this::place)
                .distinct()
                .collect(Collectors.joining("; "));
        return places.isEmpty() ? null : places;
    }

    private String place(Paper.Place place) {
        String holder = Wording.say("holder." + place.holder().name());
        return place.unit() == null
                ? holder
                : holder + ": " + unit(place.unit()).name();
    }

    private DossierView.DocumentView document(Document document) {
        return new DossierView.DocumentView(
                document.id(),
                document.documentNumber(),
                Wording.say("document.name." + document.template()),
                Objects.requireNonNull(local(document.issuedAt())),
                document.copies(),
                "/api/dossiers/%s/documents/%s".formatted(document.dossierNumber(), document.id()));
    }

    private DossierView.NoticeView notice(Notice notice) {
        return new DossierView.NoticeView(
                notice.audience(),
                notice.subject(),
                notice.body(),
                Objects.requireNonNull(local(notice.createdAt())),
                notice.state().label());
    }

    private static Map<String, String> links(String number) {
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", "/api/dossiers/" + number);
        links.put("messages", "/api/dossiers/" + number + "/messages");
        return links;
    }

    static @Nullable OffsetDateTime local(@Nullable Instant instant) {
        return instant == null ? null : instant.atZone(WorkingCalendar.ZONE).toOffsetDateTime();
    }
}
