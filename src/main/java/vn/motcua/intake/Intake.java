package vn.motcua.intake;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.Wording;
import vn.motcua.authority.Acting;
import vn.motcua.authority.Role;
import vn.motcua.authority.Units;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierUnknown;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Occasion;
import vn.motcua.dossier.Paper;
import vn.motcua.procedure.FieldError;
import vn.motcua.procedure.FormRejected;
import vn.motcua.procedure.Procedures;
import vn.motcua.procedure.Reception;
import vn.motcua.procedure.StartForm;

/** The one way in: Tasklist's start form and {@code POST /api/dossiers} both end here. */
@Service
class Intake implements Reception {

    private final Dossiers dossiers;
    private final Procedures procedures;
    private final Units units;
    private final Acting acting;
    private final Clock clock;

    Intake(Dossiers dossiers, Procedures procedures, Units units, Acting acting, Clock clock) {
        this.dossiers = dossiers;
        this.procedures = procedures;
        this.units = units;
        this.acting = acting;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Dossier open(StartForm form, Map<String, Object> entered) {
        SubmittedForm submitted = new SubmittedForm(form, entered);
        return open(submitted, submitted.papers());
    }

    /**
     * Checks, stores and starts. Nothing is stored when anything is wrong.
     *
     * @throws FormRejected naming every wrong field as the caller knows it
     * @throws UnknownProcedure when no such procedure takes dossiers
     */
    @Transactional
    public Dossier submit(SubmissionRequest request) {
        String procedure = request.procedure() == null ? "" : request.procedure();
        StartForm form = procedures.startForm(procedure).orElseThrow(() -> new UnknownProcedure(procedure));
        Map<String, Object> checked = checked(form, request);
        SubmittedForm submitted = new SubmittedForm(form, checked);
        Dossier dossier = open(submitted, papers(request.papers(), submitted));
        procedures.start(dossier);
        return dossier;
    }

    /** As at {@link #submit}, with errors under the names of the form. Every ticked paper is in the form and among the papers. */
    @Transactional
    public Dossier receive(StartForm form, Map<String, Object> entered, List<SubmissionRequest.PaperRequest> papers) {
        SubmittedForm submitted = new SubmittedForm(form, procedures.check(form, entered));
        Dossier dossier = open(submitted, papers(papers, submitted));
        procedures.start(dossier);
        return dossier;
    }

    private Map<String, Object> checked(StartForm form, SubmissionRequest request) {
        try {
            return procedures.check(form, request.asForm());
        } catch (FormRejected rejected) {
            throw new FormRejected(rejected.errors().stream()
                    .map(error -> new FieldError(SubmissionRequest.callerName(error.field()), error.message()))
                    .toList());
        }
    }

    @Override
    public void allow(String dossierNumber) {
        Dossier dossier = dossiers.get(dossierNumber);
        if (!mayServe(dossier)) {
            throw new DossierUnknown(dossierNumber);
        }
    }

    boolean mayServe(Dossier dossier) {
        return acting.isAdministrator()
                || acting.belongsTo(dossier.receivingUnit())
                || acting.belongsTo(dossier.competentUnit())
                || dossier.paperOffices().anyMatch(acting::belongsTo);
    }

    private Dossier open(SubmittedForm submitted, List<Paper> papers) {
        String unit = receivingUnit(submitted);
        return dossiers.open(submitted.submission(unit, papers), occasion());
    }

    /** Who may take in for a unit: its reception officers. Left open, it is the officer's own unit. */
    private String receivingUnit(SubmittedForm submitted) {
        String named = submitted.text("receivingUnit");
        Set<String> own = acting.unitCodes();
        String unit = named == null && own.size() == 1 ? own.iterator().next() : named;
        if (unit == null) {
            throw rejected("receivingUnit", "intake.unit-missing");
        } else if (units.find(unit).isEmpty()) {
            throw rejected("receivingUnit", "intake.unit-unknown", unit);
        } else if (!units.get(unit).isCommune()) {
            throw rejected(
                    "receivingUnit",
                    "intake.unit-receives-nobody",
                    units.get(unit).fullName());
        } else if (!acting.isAdministrator() && !acting.holds(Role.RECEPTION, unit)) {
            throw new NotYourUnit(
                    Wording.say("intake.not-your-unit", units.get(unit).fullName()));
        }
        String competent = submitted.text("competentUnit");
        if (competent != null && units.find(competent).isEmpty()) {
            throw rejected("competentUnit", "intake.unit-unknown", competent);
        }
        return unit;
    }

    private static List<Paper> papers(
            @org.jspecify.annotations.Nullable List<SubmissionRequest.PaperRequest> papers, SubmittedForm submitted) {
        if (papers == null) {
            return List.of();
        }
        return papers.stream()
                .map(paper -> {
                    if (negative(paper.originals()) || negative(paper.copies())) {
                        throw rejected("papers", "intake.quantity");
                    }
                    return submitted.paper(String.valueOf(paper.code()), paper.originals(), paper.copies());
                })
                .toList();
    }

    private static boolean negative(@org.jspecify.annotations.Nullable Integer quantity) {
        return quantity != null && (quantity < 0 || quantity > 99);
    }

    private static FormRejected rejected(String field, String key, Object... gaps) {
        return new FormRejected(List.of(new FieldError(field, Wording.say(key, gaps))));
    }

    private Occasion occasion() {
        return Occasion.now(clock.instant(), acting.userId().orElse(Occasion.SYSTEM));
    }
}
