package vn.motcua.procedure;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Date;
import java.util.Locale;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import vn.motcua.Wording;

/** Binds a step's input parameters to a block's record, with the types the record states. */
final class BlockInput<I extends Record> {

    private final RecordComponent[] components;
    private final Constructor<I> constructor;

    BlockInput(Class<I> type) {
        components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    I bind(DelegateExecution execution) {
        Object[] values = Arrays.stream(components)
                .map(component -> value(component, execution))
                .toArray();
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean required(RecordComponent component) {
        return !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static @Nullable Object value(RecordComponent component, DelegateExecution execution) {
        Object given = execution.getVariableLocal(component.getName());
        if (given == null || given.toString().isBlank()) {
            if (required(component)) {
                throw new IllegalArgumentException(
                        Wording.say("block.input-missing", execution.getCurrentActivityId(), component.getName()));
            }
            return null;
        }
        return converted(component.getType(), given, execution, component.getName());
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object converted(Class<?> type, Object given, DelegateExecution execution, String name) {
        String text = given.toString().trim();
        try {
            if (type == int.class || type == Integer.class) {
                return Integer.valueOf(text);
            } else if (type == long.class || type == Long.class) {
                return new BigDecimal(text).longValueExact();
            } else if (type == Instant.class) {
                return given instanceof Date date
                        ? date.toInstant()
                        : OffsetDateTime.parse(text).toInstant();
            } else if (type == LocalDate.class) {
                return LocalDate.parse(text);
            } else if (type == boolean.class || type == Boolean.class) {
                return Boolean.valueOf(text);
            } else if (type.isEnum()) {
                return Enum.valueOf((Class) type, text.toUpperCase(Locale.ROOT).replace('-', '_'));
            }
            return text;
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            throw new IllegalArgumentException(
                    Wording.say("block.input-wrong", execution.getCurrentActivityId(), name, text), e);
        }
    }
}
