package vn.motcua.procedure;

import java.sql.SQLException;
import java.util.Set;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.ConcurrencyFailureException;

/** Two that change the same dossier in the same moment: one of them has changed nothing, and may try again. */
public final class Conflict {

    /** What databases say of a deadlock, of rows that cannot be locked in time, and of transactions that cannot be put in order. */
    private static final Set<String> STATES = Set.of("40001", "40P01", "55P03", "HYT00");

    private Conflict() {}

    public static boolean caused(Throwable failure) {
        return ExceptionUtils.getThrowableList(failure).stream()
                .anyMatch(cause -> cause instanceof OptimisticLockingException
                        || cause instanceof ConcurrencyFailureException
                        || cause instanceof jakarta.persistence.OptimisticLockException
                        || cause instanceof SQLException sql && STATES.contains(String.valueOf(sql.getSQLState())));
    }
}
