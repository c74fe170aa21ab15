package vn.motcua.result;

import org.springframework.stereotype.Component;
import vn.motcua.authority.Units;
import vn.motcua.dossier.Dossier;
import vn.motcua.procedure.BuildingBlock;
import vn.motcua.procedure.LeavesTheHouse;
import vn.motcua.procedure.Step;

/** Puts the digital signature of the competent unit's leader to the result. */
@Component
@LeavesTheHouse
class SignResult extends BuildingBlock<SignResult.Input> {

    record Input() {}

    private final SignatureService signatures;
    private final Units units;

    SignResult(SignatureService signatures, Units units) {
        this.signatures = signatures;
        this.units = units;
    }

    @Override
    protected void perform(Input input, Dossier dossier, Step step) {
        String signer = units.get(dossier.competentUnit()).leader();
        String content = String.join(
                "|", dossier.number(), String.valueOf(dossier.progress().registerNumber()));
        dossier.sign(signer, signatures.sign(signer, content), step.occasion());
    }
}
