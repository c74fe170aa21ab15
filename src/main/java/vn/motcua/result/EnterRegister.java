package vn.motcua.result;

import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.procedure.BuildingBlock;
import vn.motcua.procedure.LeavesTheHouse;
import vn.motcua.procedure.Step;

/** Enters the dossier in a civil-status register. */
@Component
@LeavesTheHouse
class EnterRegister extends BuildingBlock<EnterRegister.Input> {

    /** @param register marriage */
    record Input(String register) {}

    private final CivilStatusRegister registers;

    EnterRegister(CivilStatusRegister registers) {
        this.registers = registers;
    }

    @Override
    protected void perform(Input input, Dossier dossier, Step step) {
        var at = step.occasion().happenedAt();
        String entry = registers.enter(dossier, input.register(), at);
        dossier.register(entry, input.register(), step.occasion());
    }
}
