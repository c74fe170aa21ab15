package vn.motcua.procedure;

import java.time.Instant;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.motcua.deadline.WorkingCalendar;

/**
 * When the legal clock starts: at acceptance, or when the competent authority has received the dossier. The shared decision
 * {@code clock-start} says which, by date (Nghị định 309/2026/NĐ-CP).
 */
@Component
public class ClockStarts {

    private final DecisionService decisions;

    ClockStarts(@Lazy DecisionService decisions) {
        this.decisions = decisions;
    }

    /** @param acceptedAt when the receiving office accepted */
    public boolean atReceipt(Instant acceptedAt, boolean boundaryIndependent) {
        if (!boundaryIndependent) {
            return false;
        }
        String start = decisions
                .evaluateDecisionTableByKey("clock-start")
                .variables(Variables.putValue(
                                "acceptedOn",
                                WorkingCalendar.local(acceptedAt).toLocalDate().toString())
                        .putValue("boundaryIndependent", boundaryIndependent))
                .evaluate()
                .getSingleEntry();
        return "receipt".equals(start);
    }
}
