package vn.motcua.procedure;

import java.time.LocalDate;
import java.util.Optional;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What a procedure costs, from the shared decision {@code fee}: the amounts stand there and nowhere else. */
@Component
public class FeeTable {

    /**
     * @param amount in đồng; 0 for exempt
     * @param confirmed false while nobody has published the amount and the table only assumes it
     */
    public record Fee(String code, String title, long amount, String legalBasis, boolean confirmed) {}

    /** @param area urban or rural */
    public record Question(
            String procedure, String channel, String applicantCategory, String area, LocalDate acceptedOn) {}

    private final DecisionService decisions;

    FeeTable(@Lazy DecisionService decisions) {
        this.decisions = decisions;
    }

    /** Empty when the table knows no fee of such a procedure. */
    public Optional<Fee> find(Question question) {
        return row(question).map(FeeTable::fee);
    }

    public Fee feeFor(Question question) {
        return find(question).orElseThrow(() -> new IllegalArgumentException("no fee of " + question.procedure()));
    }

    private Optional<DmnDecisionResultEntries> row(Question question) {
        return Optional.ofNullable(decisions
                .evaluateDecisionByKey("fee")
                .variables(Variables.putValue("procedure", question.procedure())
                        .putValue("channel", question.channel())
                        .putValue("applicantCategory", question.applicantCategory())
                        .putValue("area", question.area())
                        .putValue("acceptedOn", question.acceptedOn().toString()))
                .evaluate()
                .getSingleResult());
    }

    private static Fee fee(DmnDecisionResultEntries row) {
        long amount = ((Number) row.getEntry("amount")).longValue();
        return new Fee(
                row.getEntry("code"),
                row.getEntry("title"),
                amount,
                row.getEntry("legalBasis"),
                Boolean.TRUE.equals(row.getEntry("confirmed")));
    }
}
