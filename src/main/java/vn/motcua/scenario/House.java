package vn.motcua.scenario;

import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.transaction.PlatformTransactionManager;
import vn.motcua.authority.Units;
import vn.motcua.deadline.LegalClock;
import vn.motcua.deadline.WorkingCalendars;
import vn.motcua.document.Documents;
import vn.motcua.dossier.Dossiers;
import vn.motcua.fee.CashDesk;
import vn.motcua.intake.CitizensDoor;
import vn.motcua.notice.Notices;
import vn.motcua.platform.OfficeClock;
import vn.motcua.post.Consignments;
import vn.motcua.post.PostCounter;
import vn.motcua.post.Tracking;
import vn.motcua.procedure.Procedures;
import vn.motcua.result.Opinions;

/** The running program, as far as a scenario plays on it and looks into it. */
record House(
        ProcessEngine engine,
        OfficeClock clock,
        Footprints footprints,
        Procedures procedures,
        CitizensDoor citizens,
        CashDesk cashDesk,
        Opinions opinions,
        Dossiers dossiers,
        LegalClock deadlines,
        WorkingCalendars calendars,
        Documents documents,
        Notices notices,
        Consignments consignments,
        PostCounter counter,
        Tracking tracking,
        Units units,
        PlatformTransactionManager transactions) {}
