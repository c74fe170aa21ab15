package vn.motcua.paper;

import vn.motcua.Refusal;
import vn.motcua.Wording;

/** A dossier has no such file. */
class NoSuchFile extends Refusal {

    NoSuchFile(String dossierNumber) {
        super(Wording.say("paper.no-such-file", dossierNumber));
    }
}
