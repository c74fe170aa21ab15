package vn.motcua.desk.reception;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.procedure.CounterForms;
import vn.motcua.procedure.CounterProcedures;
import vn.motcua.procedure.FieldError;
import vn.motcua.procedure.FormRejected;
import vn.motcua.procedure.Procedures;

/** Holds both forms of a reception against their rules at once, so that the officer reads every error together. */
record Checked(CounterForms forms, Map<String, Object> check) {

    /** Errors of the first step's form have this before their key. */
    private static final String CHECK = "check.";

    /** @throws FormRejected naming every wrong field of both forms */
    static Checked of(Content content, CounterForms forms, Procedures procedures, CounterProcedures counter) {
        List<FieldError> errors = new ArrayList<>();
        try {
            procedures.check(forms.start(), content.declared());
        } catch (FormRejected rejected) {
            errors.addAll(rejected.errors());
        }
        Map<String, Object> check = entered(content, forms);
        CounterForms.Check step = forms.check();
        if (step != null) {
            try {
                counter.hold(step, check, content.declared());
            } catch (FormRejected rejected) {
                List.copyOf(rejected.errors()).stream()
                        .map(error -> named(error, forms))
                        .filter(error ->
                                errors.stream().noneMatch(other -> other.field().equals(error.field())))
                        .forEach(errors::add);
            }
        }
        if (!errors.isEmpty()) {
            throw new FormRejected(errors);
        }
        return new Checked(forms, check);
    }

    private static FieldError named(FieldError error, CounterForms forms) {
        boolean declared = forms.start().form().field(error.field()).isPresent();
        return declared ? error : new FieldError(CHECK + error.field(), error.message());
    }

    /** What the check asks for again was said a moment ago in the start form. */
    static Map<String, Object> entered(Content content, CounterForms forms) {
        Map<String, Object> entered = new LinkedHashMap<>();
        CounterForms.Check check = forms.check();
        if (check != null) {
            check.form().fields().stream().filter(field -> !field.readOnly()).forEach(field -> {
                boolean asked = check.asks(forms.start(), field);
                Object value = (asked ? content.check() : content.declared()).get(field.key());
                if (value != null) {
                    entered.put(field.key(), value);
                }
            });
        }
        return entered;
    }
}
