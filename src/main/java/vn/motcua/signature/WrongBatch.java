package vn.motcua.signature;

import vn.motcua.Refusal;

/** A batch of nothing, or of too much. */
class WrongBatch extends Refusal {

    WrongBatch(String message) {
        super(message);
    }
}
