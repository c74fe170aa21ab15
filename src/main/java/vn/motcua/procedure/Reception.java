package vn.motcua.procedure;

import java.util.Map;
import vn.motcua.dossier.Dossier;

/** Who takes a submission in when it comes through the engine's door (Tasklist's start form). */
public interface Reception {

    /** Opens a dossier from a checked start form; the caller starts its instance. */
    Dossier open(StartForm form, Map<String, Object> entered);

    /** Checks that the acting officer may speak for this dossier. */
    void allow(String dossierNumber);
}
