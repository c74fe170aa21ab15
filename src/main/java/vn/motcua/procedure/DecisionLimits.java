package vn.motcua.procedure;

import java.time.LocalDate;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.motcua.authority.SystemRights;
import vn.motcua.deadline.Limit;
import vn.motcua.deadline.LimitUnit;
import vn.motcua.deadline.TimeLimits;
import vn.motcua.deadline.UnknownLimit;

/** The statutory limits, from each procedure's decision {@code <slug>-time-limit}: by date of acceptance and case. */
@Component
class DecisionLimits implements TimeLimits {

    private final DecisionService decisions;
    private final SystemRights systemRights;

    DecisionLimits(@Lazy DecisionService decisions, SystemRights systemRights) {
        this.decisions = decisions;
        this.systemRights = systemRights;
    }

    @Override
    public Limit limitFor(String procedure, String caseName, LocalDate acceptedOn) {
        String decision = procedure + "-time-limit";
        DmnDecisionResult result;
        try {
            // What the law says everybody may know; to evaluate decisions of one's own choice is a right of few.
            result = systemRights.call(() -> decisions
                    .evaluateDecisionByKey(decision)
                    .variables(Variables.putValue("acceptedOn", acceptedOn.toString())
                            .putValue("timeLimitCase", caseName))
                    .evaluate());
        } catch (org.camunda.bpm.engine.exception.NotFoundException e) {
            throw UnknownLimit.ofProcedure(procedure);
        }
        if (result.size() != 1) {
            throw UnknownLimit.ofCase(procedure, caseName, acceptedOn);
        }
        return limit(result.getSingleResult());
    }

    private static Limit limit(DmnDecisionResultEntries row) {
        int amount = ((Number) row.getEntry("amount")).intValue();
        return new Limit(amount, LimitUnit.valueOf(row.getEntry("unit")), row.getEntry("legalBasis"));
    }
}
