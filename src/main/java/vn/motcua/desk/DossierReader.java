package vn.motcua.desk;

import java.time.Clock;
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
import vn.motcua.deadline.WorkingCalendars;
import vn.motcua.document.Document;
import vn.motcua.document.Documents;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierUnknown;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Paper;
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
                LocalTimes.of(progress.submittedAt()),
                LocalTimes.orNull(progress.acceptedAt()),
                deadline == null ? null : LocalTimes.orNull(deadline.dueAt()),
                progress.registerNumber(),
                DossierView.ApplicantView.of(dossier.applicant()),
                dossier.declaration(),
                deadline == null
                        ? null
                        : DossierView.DeadlineView.of(deadline, calendars.of(deadline.unit()), clock.instant()),
                dossier.timeline().stream().map(DossierView.TimelineView::of).toList(),
                dossier.papers().stream().map(this::paper).toList(),
                originals(dossier),
                documents.of(number).stream().map(DossierView.DocumentView::of).toList(),
                notices.of(number).stream().map(DossierView.NoticeView::of).toList(),
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

    private static Map<String, String> links(String number) {
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", "/api/dossiers/" + number);
        links.put("messages", "/api/dossiers/" + number + "/messages");
        return links;
    }
}
