package vn.motcua.procedure;

import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.motcua.authority.SystemRights;

/** Asks the decisions that belong to no procedure, for whoever needs the answer outside a model. */
@Component
public class SharedDecisions {

    private final DecisionService decisions;
    private final SystemRights systemRights;

    SharedDecisions(@Lazy DecisionService decisions, SystemRights systemRights) {
        this.decisions = decisions;
        this.systemRights = systemRights;
    }

    /** The outputs of the row that applies. */
    public record Row(String decision, Map<String, Object> outputs) {

        /** @throws IllegalStateException when the row says nothing there */
        public String text(String output) {
            Object value = outputs.get(output);
            if (value == null) {
                throw new IllegalStateException("Decision " + decision + " gives no " + output);
            }
            return value.toString();
        }

        /** @throws IllegalStateException when the row says nothing there */
        public int number(String output) {
            return Integer.parseInt(text(output));
        }
    }

    /** @throws IllegalStateException when no row applies */
    public Row ask(String decision, Map<String, Object> given) {
        var rows = systemRights.call(() ->
                decisions.evaluateDecisionTableByKey(decision).variables(given).evaluate());
        if (rows.isEmpty()) {
            throw new IllegalStateException("No row of decision " + decision + " applies");
        }
        return new Row(decision, rows.getFirstResult().getEntryMap());
    }
}
