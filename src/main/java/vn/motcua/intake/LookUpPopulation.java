package vn.motcua.intake;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.procedure.BuildingBlock;
import vn.motcua.procedure.FromForms;
import vn.motcua.procedure.LeavesTheHouse;
import vn.motcua.procedure.Step;

/** Looks a person up in the population database; the forms that follow show the answer. */
@Component
@LeavesTheHouse
class LookUpPopulation extends BuildingBlock<LookUpPopulation.Input> {

    /** The sex that the declaration states. */
    @FromForms
    enum Sex {
        MALE,
        FEMALE
    }

    /**
     * @param birthDate as yyyy-MM-dd
     * @param keepAs field under which forms show the answer
     */
    record Input(@Nullable String idNumber, @Nullable String birthDate, Sex sex, String keepAs) {}

    private final PopulationDatabase database;

    LookUpPopulation(PopulationDatabase database) {
        this.database = database;
    }

    @Override
    protected void perform(Input input, Dossier dossier, Step step) {
        PopulationDatabase.Answer answer =
                database.lookUp(input.idNumber(), input.birthDate(), input.sex() == Sex.MALE);
        dossier.keepLookUp(step.id(), input.keepAs(), answer.text(), answer.agrees(), step.occasion());
    }
}
