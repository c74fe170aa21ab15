package vn.motcua.result;

import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.procedure.BuildingBlock;
import vn.motcua.procedure.LeavesTheHouse;
import vn.motcua.procedure.Step;

/** Enters the dossier in a civil-status register. */
@Component
@LeavesTheHouse
class EnterRegister extends BuildingBlock<EnterRegister.Input> {

    /** The books of civil status that this product writes. */
    enum Register {
        BIRTH,
        MARRIAGE,
        DEATH,
        GUARDIANSHIP,
        GUARDIANSHIP_ENDED,
        PARENT_CHILD,
        ADOPTION,
        CHANGE_OR_CORRECTION,
        FOREIGN_RECORD,
        MARITAL_STATUS
    }

    record Input(Register register) {}

    private final CivilStatusRegister registers;

    EnterRegister(CivilStatusRegister registers) {
        this.registers = registers;
    }

    @Override
    protected void perform(Input input, Dossier dossier, Step step) {
        var at = step.occasion().happenedAt();
        String book = input.register().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String entry = registers.enter(dossier, book, at);
        dossier.register(entry, book, step.occasion());
    }
}
