package vn.motcua.platform;

import java.lang.reflect.Field;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cmd.AbstractExecuteFilterCmd;
import org.camunda.bpm.engine.impl.cmd.SaveFilterCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.FilterEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;

/**
 * Closes CVE-2026-109432. The engine refuses an expression in a query, but not in the or-queries inside it: there it evaluates
 * whatever any logged-in person sends. Ours are refused before the engine begins, on every way a query comes in.
 */
final class RefuseExpressions extends CommandInterceptor {

    private static final Field EXTENDING = field(AbstractExecuteFilterCmd.class, "extendingQuery");
    private static final Field SAVED = field(SaveFilterCmd.class, "filter");

    @Override
    public <T> T execute(Command<T> command) {
        refuse(queryOf(command));
        return next.execute(command);
    }

    private static @Nullable Object queryOf(Command<?> command) {
        if (command instanceof AbstractExecuteFilterCmd) {
            return ReflectionUtils.getField(EXTENDING, command);
        }
        if (command instanceof SaveFilterCmd
                && ReflectionUtils.getField(SAVED, command) instanceof FilterEntity filter) {
            return filter.getQuery();
        }
        return command;
    }

    /** Also for a filter that was written into the database by another hand: see {@link PlainFilters}. */
    static void refuse(@Nullable Object query) {
        if (query instanceof AbstractQuery<?, ?> any && !any.getExpressions().isEmpty()
                || query instanceof TaskQueryImpl tasks
                        && tasks.getQueries().stream()
                                .anyMatch(part -> !part.getExpressions().isEmpty())) {
            throw new BadUserRequestException("Truy vấn không được chứa biểu thức.");
        }
    }

    private static Field field(Class<?> owner, String name) {
        Field field = ReflectionUtils.findField(owner, name);
        if (field == null) {
            throw new IllegalStateException("The engine has changed: no " + name + " in " + owner);
        }
        ReflectionUtils.makeAccessible(field);
        return field;
    }
}
