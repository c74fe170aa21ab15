package vn.motcua.marriage;

import java.time.LocalDateTime;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.deadline.Deadline;
import vn.motcua.deadline.LegalClock;
import vn.motcua.deadline.WorkingCalendar;
import vn.motcua.document.Document;
import vn.motcua.document.Documents;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.platform.OfficeClock;

/** What the office cares about: status, due moment, what was issued. */
abstract class DossierSight extends EngineSight {

    @Autowired
    LegalClock legalClock;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Documents documents;

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

    /** What was issued so far, by template, oldest first. */
    public List<String> documents(String dossier) {
        return documents.of(dossier).stream().map(Document::template).toList();
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
