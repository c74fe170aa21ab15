package vn.motcua.intake;

import vn.motcua.Wording;

/** No procedure of this name takes dossiers. */
class UnknownProcedure extends RuntimeException {

    UnknownProcedure(String procedure) {
        super(Wording.say("intake.procedure-unknown", procedure));
    }
}
