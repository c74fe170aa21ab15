package vn.motcua.procedure;

import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.BadUserRequestException;

/** What was entered breaks the form's own rules. The task stays open, nothing is stored; REST answers 400 with the message. */
public class FormRejected extends BadUserRequestException {

    private final transient List<FieldError> errors;

    public FormRejected(List<FieldError> errors) {
        super(errors.stream().map(FieldError::message).collect(Collectors.joining(" ")));
        this.errors = List.copyOf(errors);
    }

    public List<FieldError> errors() {
        return errors;
    }
}
