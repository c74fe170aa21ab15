package vn.motcua.dossier;

import vn.motcua.Wording;

/** There is no such dossier, or none that the person asking may know of: the two are told alike. */
public class DossierUnknown extends DossierRefusal {

    public DossierUnknown(String number) {
        super(Wording.say("dossier.unknown", number));
    }
}
