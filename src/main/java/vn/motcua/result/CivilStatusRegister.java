package vn.motcua.result;

import java.time.Instant;
import vn.motcua.dossier.Dossier;

/** The national civil-status software. */
interface CivilStatusRegister {

    /**
     * Enters the dossier in a register. A dossier already entered keeps its entry.
     *
     * @param register birth, marriage…
     * @return number of the entry
     */
    String enter(Dossier dossier, String register, Instant at);
}
