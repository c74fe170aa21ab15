package vn.motcua.intake;

import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.motcua.Wording;
import vn.motcua.authority.AuthorityKind;
import vn.motcua.authority.Competence;
import vn.motcua.authority.Unit;
import vn.motcua.authority.Units;
import vn.motcua.deadline.LegalClock;
import vn.motcua.deadline.WorkingCalendar;
import vn.motcua.dossier.Dossier;
import vn.motcua.procedure.BuildingBlock;
import vn.motcua.procedure.BusinessFailure;
import vn.motcua.procedure.FromForms;
import vn.motcua.procedure.Step;

/**
 * Says which office decides: the kind of authority is the procedure's to find, the office follows from the place. From here on
 * the office is the competent unit, in the dossier, in candidate groups and for the clock.
 */
@Component
class AssignAuthority extends BuildingBlock<AssignAuthority.Input> {

    /** The authorities that work in this system. */
    @FromForms
    enum Authority {
        COMMUNE(AuthorityKind.COMMUNE),
        LAND_BRANCH(AuthorityKind.LAND_BRANCH),
        LAND_OFFICE(AuthorityKind.LAND_OFFICE);

        private final AuthorityKind kind;

        Authority(AuthorityKind kind) {
            this.kind = kind;
        }
    }

    /** @param place code of the unit in which the plot lies, the works stand or the citizen resides */
    record Input(Authority authority, String place) {}

    private final Competence competence;
    private final Units units;
    private final LegalClock legalClock;

    AssignAuthority(Competence competence, Units units, LegalClock legalClock) {
        this.competence = competence;
        this.units = units;
        this.legalClock = legalClock;
    }

    @Override
    protected void perform(Input input, Dossier dossier, Step step) {
        AuthorityKind kind = input.authority().kind;
        Unit decider = competence
                .decider(kind, input.place())
                .orElseThrow(
                        () -> new BusinessFailure("wrong-place", Wording.say("competence.wrong-place", input.place())));
        Instant at = step.occasion().happenedAt();
        dossier.assignAuthority(decider.code(), ground(kind, decider, input.place(), dossier, at), step.occasion());
        if (dossier.progress().accepted()) {
            legalClock.moveTo(dossier.number(), decider.code(), at);
        }
    }

    private String ground(AuthorityKind kind, Unit decider, String place, Dossier dossier, Instant at) {
        Instant accepted = dossier.progress().acceptedAt();
        String where = units.get(place).fullName();
        return competence
                .legalBasis(
                        dossier.procedure(),
                        kind,
                        WorkingCalendar.local(accepted == null ? at : accepted).toLocalDate())
                .map(basis -> Wording.say("competence.ground", decider.authority(), where, basis))
                .orElseGet(() -> Wording.say("competence.ground.plain", decider.authority(), where));
    }
}
