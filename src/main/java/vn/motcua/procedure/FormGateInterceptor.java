package vn.motcua.procedure;

import java.lang.reflect.Field;
import java.util.Map;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.ProcessInstantiationBuilderImpl;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceAtActivitiesCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;
import vn.motcua.Refusal;

/**
 * Leads the engine's form commands through the {@link FormGate} and the {@link StartGate}. The commands keep their values in fields without accessors,
 * hence the reflection; a task listener would come too late, for then the values are already variables of the instance.
 */
class FormGateInterceptor extends CommandInterceptor {

    private static final Field SUBMITTED_TASK = field(SubmitTaskFormCmd.class, "taskId");
    static final Field SUBMITTED_VALUES = field(SubmitTaskFormCmd.class, "properties");
    private static final Field COMPLETED_TASK = field(CompleteTaskCmd.class, "taskId");
    static final Field COMPLETED_VALUES = field(CompleteTaskCmd.class, "variables");
    private static final Field STARTED_DEFINITION = field(SubmitStartFormCmd.class, "processDefinitionId");
    private static final Field STARTED_VALUES = field(SubmitStartFormCmd.class, "variables");

    private static final Field STARTED = field(StartProcessInstanceCmd.class, "instantiationBuilder");
    private static final Field STARTED_INSIDE =
            field(StartProcessInstanceAtActivitiesCmd.class, "instantiationBuilder");

    private final FormGate gate;
    private final StartGate startGate;

    FormGateInterceptor(FormGate gate, StartGate startGate) {
        this.gate = gate;
        this.startGate = startGate;
    }

    /** A refusal in the middle of a command is the caller's to mend: REST answers 400 with the message. */
    @Override
    public <T> T execute(Command<T> command) {
        try {
            return through(command);
        } catch (Refusal refusal) {
            throw new BadUserRequestException(refusal.reason(), refusal);
        }
    }

    @SuppressWarnings("unchecked")
    private <T> T through(Command<T> command) {
        if (command instanceof SubmitTaskFormCmd) {
            var values = (VariableMap) value(SUBMITTED_VALUES, command);
            ReflectionUtils.setField(
                    SUBMITTED_VALUES, command, gate.completing((String) value(SUBMITTED_TASK, command), values));
        } else if (command instanceof CompleteTaskCmd) {
            var values = (@Nullable Map<String, Object>) ReflectionUtils.getField(COMPLETED_VALUES, command);
            Map<String, Object> entered = values == null ? Map.of() : values;
            ReflectionUtils.setField(
                    COMPLETED_VALUES, command, gate.completing((String) value(COMPLETED_TASK, command), entered));
        } else if (command instanceof SubmitStartFormCmd) {
            var values = (VariableMap) value(STARTED_VALUES, command);
            var started = startGate.starting((String) value(STARTED_DEFINITION, command), values);
            if (started.isPresent()) {
                return (T) (ProcessInstance) started.get();
            }
        } else if (command instanceof StartProcessInstanceCmd) {
            startGate.startedDirectly((ProcessInstantiationBuilderImpl) value(STARTED, command));
        } else if (command instanceof StartProcessInstanceAtActivitiesCmd) {
            startGate.startedDirectly((ProcessInstantiationBuilderImpl) value(STARTED_INSIDE, command));
        }
        T result = next.execute(command);
        if (command instanceof GetTaskFormVariablesCmd shown) {
            gate.showing(shown.resourceId, (VariableMap) result);
        }
        return result;
    }

    private static Field field(Class<?> command, String name) {
        Field field = ReflectionUtils.findField(command, name);
        if (field == null) {
            throw new IllegalStateException("The engine's " + command.getSimpleName() + " has no field " + name);
        }
        ReflectionUtils.makeAccessible(field);
        return field;
    }

    private static Object value(Field field, Object command) {
        Object value = ReflectionUtils.getField(field, command);
        if (value == null) {
            throw new IllegalArgumentException("Thiếu giá trị “%s” trong yêu cầu.".formatted(field.getName()));
        }
        return value;
    }
}
