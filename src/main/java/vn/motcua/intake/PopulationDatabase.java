package vn.motcua.intake;

import org.jspecify.annotations.Nullable;

/** The national population database. */
interface PopulationDatabase {

    /**
     * @param text what the officer reads, in Vietnamese
     * @param agrees whether it confirms what was declared
     */
    record Answer(String text, boolean agrees) {}

    /**
     * Looks a person up by identification number.
     *
     * @param birthDate as declared, yyyy-MM-dd
     * @param male as declared
     */
    Answer lookUp(@Nullable String idNumber, @Nullable String birthDate, boolean male);
}
