package vn.motcua.desk;

import vn.motcua.Refusal;

/** The dossier has as many notes as it may have. */
class NoteRefused extends Refusal {

    NoteRefused(String message) {
        super(message);
    }
}
