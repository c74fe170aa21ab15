package vn.motcua.signature;

import vn.motcua.Refusal;

/** A value that is no signature over what was asked for. */
class WrongValue extends Refusal {

    WrongValue(String message) {
        super(message);
    }
}
