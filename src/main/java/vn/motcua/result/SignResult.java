package vn.motcua.result;

import org.springframework.stereotype.Component;
import vn.motcua.Wording;
import vn.motcua.authority.People;
import vn.motcua.authority.Role;
import vn.motcua.authority.Unit;
import vn.motcua.authority.Units;
import vn.motcua.dossier.Dossier;
import vn.motcua.procedure.BuildingBlock;
import vn.motcua.procedure.BusinessFailure;
import vn.motcua.procedure.LeavesTheHouse;
import vn.motcua.procedure.Step;
import vn.motcua.signature.ResultSignatures;
import vn.motcua.signature.Signatory;

/**
 * Puts the digital signature of the leader who agreed to it on the papers of the result. While a service elsewhere makes it, the
 * step ends as {@value #AWAITED} and is visited again when the message {@code result-signed} has come, or when it has not in time.
 */
@Component
@LeavesTheHouse
class SignResult extends BuildingBlock<SignResult.Input> {

    static final String AWAITED = "signature-awaited";

    record Input() {}

    private final ResultSignatures signatures;
    private final Units units;
    private final People people;

    SignResult(ResultSignatures signatures, Units units, People people) {
        this.signatures = signatures;
        this.units = units;
        this.people = people;
    }

    @Override
    protected void perform(Input input, Dossier dossier, Step step) {
        Signatory leader = leader(dossier);
        String signature =
                signatures.sign(dossier.number(), step.id(), leader).orElseThrow(() -> awaited(dossier, leader, step));
        dossier.sign(leader.name(), signature, step.occasion());
    }

    /** Whoever agreed; where the procedure asked nobody, the office. */
    private Signatory leader(Dossier dossier) {
        Unit unit = units.get(dossier.competentUnit());
        return dossier.agreedBy()
                .map(account -> new Signatory(
                        account, people.nameOf(account).orElseGet(unit::leader), unit.code(), unit.authority()))
                .orElseGet(() -> new Signatory(unit.group(Role.LEADER), unit.leader(), unit.code(), unit.authority()));
    }

    private static BusinessFailure awaited(Dossier dossier, Signatory leader, Step step) {
        dossier.awaitSignature(leader.name(), step.occasion());
        return new BusinessFailure(AWAITED, Wording.say("signature.awaited", dossier.number(), leader.name()));
    }
}
