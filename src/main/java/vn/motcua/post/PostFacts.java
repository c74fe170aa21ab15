package vn.motcua.post;

import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.deadline.WorkingCalendar;
import vn.motcua.procedure.DeadlineFacts;
import vn.motcua.procedure.ModelFacts;

/** What a model may ask of the post, about the dossier's latest consignment. Public, as expressions can only call public classes. */
@Component(PostFacts.NAME)
public class PostFacts implements ModelFacts {

    /** As analysts write it. */
    static final String NAME = "post";

    private static final int BETWEEN_INVITATIONS = 2;

    private final Consignments consignments;
    private final Transits transits;

    PostFacts(Consignments consignments, Transits transits) {
        this.consignments = consignments;
        this.transits = transits;
    }

    /** When the consignment that is on its way should have arrived; 31 December 9999 when none is. */
    public Date arrivalDue(DelegateExecution execution) {
        return open(execution)
                .map(each -> each.journey().arrivalDue())
                .map(Date::from)
                .orElse(DeadlineFacts.NEVER);
    }

    /** Close of the second working day after the first delivery that failed; 31 December 9999 when none has. */
    public Date secondInvitationAt(DelegateExecution execution) {
        return open(execution)
                .flatMap(each -> Optional.ofNullable(each.journey().invitedAt()))
                .map(first -> transits.closeAfter(WorkingCalendar.local(first).toLocalDate(), BETWEEN_INVITATIONS))
                .map(Date::from)
                .orElse(DeadlineFacts.NEVER);
    }

    /** Name of a {@link ConsignmentState}; {@code NONE} when the dossier has had no consignment. */
    public String state(DelegateExecution execution) {
        return latest(execution).map(each -> each.journey().state().name()).orElse("NONE");
    }

    /** The number on the label or, while it is not known, our order code; null when the dossier has had no consignment. */
    public @Nullable String itemNumber(DelegateExecution execution) {
        return latest(execution).map(Consignment::name).orElse(null);
    }

    private Optional<Consignment> open(DelegateExecution execution) {
        return consignments.latestOpen(execution.getProcessBusinessKey());
    }

    private Optional<Consignment> latest(DelegateExecution execution) {
        List<Consignment> all = consignments.of(execution.getProcessBusinessKey());
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }
}
