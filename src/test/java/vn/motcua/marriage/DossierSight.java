package vn.motcua.marriage;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.deadline.Deadline;
import vn.motcua.deadline.LegalClock;
import vn.motcua.deadline.WorkingCalendar;
import vn.motcua.deadline.WorkingCalendars;
import vn.motcua.document.Document;
import vn.motcua.document.Documents;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Paper;
import vn.motcua.notice.Notices;
import vn.motcua.platform.OfficeClock;

/** What the office cares about: status, due moment, where the originals are, what was issued and who was told. */
abstract class DossierSight extends EngineSight {

    @Autowired
    LegalClock legalClock;

    @Autowired
    private WorkingCalendars calendars;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Documents documents;

    @Autowired
    private Notices notices;

    @Autowired
    private PlatformTransactionManager transactions;

    DossierSight(ProcessEngine engine, OfficeClock clock) {
        super(engine, clock);
    }

    /** Due moment as a local time, "2026-11-25T17:00"; "none" while the clock does not run. */
    public String due(String dossier) {
        return legalClock
                .find(dossier)
                .map(Deadline::dueAt)
                .map(WorkingCalendar::local)
                .map(LocalDateTime::toString)
                .orElse("none");
    }

    /** Office minutes left of the legal time. */
    public int minutesLeft(String dossier) {
        return new TransactionTemplate(transactions)
                .execute(status ->
                        legalClock.find(dossier).orElseThrow().minutesLeft(calendars.current(), clock.instant()));
    }

    /** What was issued so far, by template, oldest first. */
    public List<String> documents(String dossier) {
        return documents.of(dossier).stream().map(Document::template).toList();
    }

    /** The words of the document last issued from this template. */
    public String document(String dossier, String template) {
        return documents.of(dossier).stream()
                .filter(document -> document.template().equals(template))
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .text();
    }

    /** Who was told what so far: {@code citizen: accepted}. */
    public List<String> notices(String dossier) {
        return notices.of(dossier).stream()
                .map(notice -> notice.audience() + ": " + notice.template())
                .toList();
    }

    /** Where the originals are: {@code RECEIVING_UNIT 20209}. */
    public String originals(String dossier) {
        return dossier(dossier).papers().stream()
                .map(Paper::place)
                .filter(java.util.Objects::nonNull)
                .map(place -> place.unit() == null ? place.holder().name() : place.holder() + " " + place.unit())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** The names of the events in the dossier's log. */
    public List<String> events(String dossier) {
        return dossier(dossier).timeline().stream()
                .map(entry -> entry.event().name())
                .toList();
    }

    public Dossier dossier(String number) {
        return new TransactionTemplate(transactions).execute(status -> {
            Dossier dossier = dossiers.get(number);
            dossier.timeline();
            return dossier;
        });
    }

    /** The public status, by its Vietnamese name. */
    public String status(String number) {
        return dossier(number).progress().publicStatus().label();
    }
}
