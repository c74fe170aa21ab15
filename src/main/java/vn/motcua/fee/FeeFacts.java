package vn.motcua.fee;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.motcua.deadline.WorkingCalendar;
import vn.motcua.procedure.ModelFacts;

/** What a model may ask of what is due and paid. Public, as expressions can only call public classes. */
@Component("fee")
public class FeeFacts implements ModelFacts {

    /** A date that does not come: nothing has to be paid by any day. */
    private static final Date NEVER = Date.from(Instant.parse("9999-12-31T00:00:00Z"));

    private final Ledger ledger;

    FeeFacts(Ledger ledger) {
        this.ledger = ledger;
    }

    /** What is still to be paid, in đồng. */
    public long due(DelegateExecution execution) {
        return obligations(execution).stream().mapToLong(Obligation::rest).sum();
    }

    /** Whether nothing is to be paid (any more). */
    public boolean paid(DelegateExecution execution) {
        return due(execution) == 0;
    }

    /** When the last day of payment is over. */
    public Date payBy(DelegateExecution execution) {
        return obligations(execution).stream()
                .filter(each -> each.rest() > 0)
                .map(Obligation::payBy)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .map(FeeFacts::endOf)
                .orElse(NEVER);
    }

    private static Date endOf(LocalDate day) {
        return Date.from(WorkingCalendar.instant(day.plusDays(1).atStartOfDay()));
    }

    private List<Obligation> obligations(DelegateExecution execution) {
        return ledger.obligations(execution.getProcessBusinessKey());
    }
}
