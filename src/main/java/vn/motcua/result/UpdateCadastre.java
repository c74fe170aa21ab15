package vn.motcua.result;

import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.procedure.BuildingBlock;
import vn.motcua.procedure.LeavesTheHouse;
import vn.motcua.procedure.Step;

/** Records the change in the cadastral records; from then on the dossier cannot be withdrawn. */
@Component
@LeavesTheHouse
class UpdateCadastre extends BuildingBlock<UpdateCadastre.Input> {

    static final String REGISTER = "cadastre";

    record Input() {}

    private final LandRegister records;

    UpdateCadastre(LandRegister records) {
        this.records = records;
    }

    @Override
    protected void perform(Input input, Dossier dossier, Step step) {
        String entry = records.update(dossier, step.occasion().happenedAt());
        dossier.register(entry, REGISTER, step.occasion());
    }
}
