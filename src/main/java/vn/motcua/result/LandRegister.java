package vn.motcua.result;

import java.time.Instant;
import vn.motcua.dossier.Dossier;

/** The cadastral records (hồ sơ địa chính). */
interface LandRegister {

    /**
     * Records the change that the dossier is about. A dossier already recorded keeps its entry.
     *
     * @return number of the entry
     */
    String update(Dossier dossier, Instant at);
}
