package vn.motcua.signature;

import vn.motcua.Refusal;

/** Nothing was asked under this id. */
class UnknownRequest extends Refusal {

    UnknownRequest(String message) {
        super(message);
    }
}
