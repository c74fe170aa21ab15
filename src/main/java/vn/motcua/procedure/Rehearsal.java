package vn.motcua.procedure;

import java.util.function.Supplier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Plays what an officer is about to do, by the same rules, and undoes it: what would come of it can be told before it is done.
 * Blocks that leave the house or a file behind are passed over.
 */
@Component
public class Rehearsal {

    private static final ThreadLocal<Boolean> RUNNING = ThreadLocal.withInitial(() -> false);

    private final TransactionTemplate undone;

    Rehearsal(PlatformTransactionManager transactions) {
        undone = new TransactionTemplate(transactions);
        undone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** @return what the play has told; nothing of it stays in the database */
    public <T> T of(Supplier<T> play) {
        RUNNING.set(true);
        try {
            return undone.execute(status -> {
                status.setRollbackOnly();
                return play.get();
            });
        } finally {
            RUNNING.remove();
        }
    }

    static boolean running() {
        return RUNNING.get();
    }

    static boolean passesOver(Class<?> block) {
        return running()
                && (AnnotatedElementUtils.hasAnnotation(block, NotRehearsed.class)
                        || AnnotatedElementUtils.hasAnnotation(block, LeavesTheHouse.class));
    }
}
