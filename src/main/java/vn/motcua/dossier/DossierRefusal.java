package vn.motcua.dossier;

import vn.motcua.Refusal;

/** A verb that the dossier's present state does not allow. The message is Vietnamese and names the dossier and its state. */
public class DossierRefusal extends Refusal {

    public DossierRefusal(String message) {
        super(message);
    }
}
