package vn.motcua.procedure;

import vn.motcua.Refusal;

/** A business failure for which the model has no way: nothing of the step is kept, and whoever completed it reads why. */
class StepRefused extends Refusal {

    StepRefused(BusinessFailure failure) {
        super(String.valueOf(failure.getMessage()));
    }
}
