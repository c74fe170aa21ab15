package vn.motcua.procedure;

import java.time.Clock;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.context.Context;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ResolvableType;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Occasion;

/**
 * A capability that analysts place in their models. The components of {@code I} are the contract they fill in; the base loads
 * the dossier, binds the step's input parameters and calls {@link #perform}. Changes of the dossier are saved with the step, and
 * the candidate groups of the steps that follow are those of the office that decides then.
 *
 * @param <I> the typed input; a {@code @Nullable} component is optional
 */
public abstract class BuildingBlock<I extends Record> implements JavaDelegate {

    private final BlockInput<I> input = new BlockInput<>(inputType());

    private @Nullable Dossiers dossiers;
    private @Nullable Clock clock;

    /** Spares every block these two in its constructor. */
    @Autowired
    void work(Dossiers dossiers, Clock clock) {
        this.dossiers = dossiers;
        this.clock = clock;
    }

    /**
     * Does the work, once per visit of the step.
     *
     * @throws BusinessFailure for a failure that the procedure handles as a BPMN error
     */
    protected abstract void perform(I input, Dossier dossier, Step step);

    @Override
    public final void execute(DelegateExecution execution) {
        if (Rehearsal.passesOver(getClass())) {
            return;
        }
        String number = Objects.requireNonNull(execution.getProcessBusinessKey(), "instance without a dossier");
        Dossier dossier = Objects.requireNonNull(dossiers).get(number);
        String authority = dossier.competentUnit();
        try {
            perform(input.bind(execution), dossier, step(execution, number));
        } catch (BusinessFailure failure) {
            if (!Definitions.namesError(execution.getBpmnModelInstance(), failure.code())) {
                throw new StepRefused(failure);
            }
            throw new BpmnError(failure.code(), failure.getMessage(), failure);
        }
        if (!authority.equals(dossier.competentUnit())) {
            Offices.follow(dossier, execution);
        }
    }

    private Step step(DelegateExecution execution, String number) {
        // The command knows its job whoever runs it: the job executor, or a person who tries a failed job again.
        var job = Context.getCommandContext().getCurrentJob();
        String visit = job == null ? execution.getActivityInstanceId() : job.getId();
        String user = Context.getCommandContext().getAuthenticatedUserId();
        Occasion occasion =
                Occasion.now(Objects.requireNonNull(clock).instant(), user == null ? Occasion.SYSTEM : user);
        String id = execution.getCurrentActivityId();
        return new Step(number, id, String.join("/", number, id, visit), occasion);
    }

    @SuppressWarnings("unchecked")
    private Class<I> inputType() {
        return (Class<I>) inputType(getClass());
    }

    /** The input record that a block's class names. */
    static Class<? extends Record> inputType(Class<?> block) {
        Class<?> type = ResolvableType.forClass(block)
                .as(BuildingBlock.class)
                .getGeneric(0)
                .resolve();
        return Objects.requireNonNull(type, () -> block + " does not name its input record")
                .asSubclass(Record.class);
    }
}
