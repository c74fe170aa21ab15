package vn.motcua.intake;

import vn.motcua.Refusal;

/** Someone takes in for a unit where they do not receive dossiers. */
class NotYourUnit extends Refusal {

    NotYourUnit(String message) {
        super(message);
    }
}
