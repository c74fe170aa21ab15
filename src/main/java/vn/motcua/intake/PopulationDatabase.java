package vn.motcua.intake;

import org.jspecify.annotations.Nullable;

/** The national population database. */
interface PopulationDatabase {

    /**
     * Looks a person up by identification number.
     *
     * @param birthDate as declared, yyyy-MM-dd
     * @param male as declared
     * @return what the officer reads, in Vietnamese
     */
    String lookUp(@Nullable String idNumber, @Nullable String birthDate, boolean male);
}
