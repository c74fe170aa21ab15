package vn.motcua.supervision;

import vn.motcua.Refusal;
import vn.motcua.Wording;

/** The person who asks is no supervisor. */
class SupervisionForbidden extends Refusal {

    SupervisionForbidden() {
        super(Wording.say("supervision.forbidden"));
    }
}
