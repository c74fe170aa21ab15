package vn.motcua.procedure.rule;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;

/** A rule about one form at a time. */
abstract class FormRule extends Rule {

    @Override
    final Stream<Finding> check(ModelFiles files) {
        return files.forms.stream().flatMap(form -> check(form, files));
    }

    abstract Stream<Finding> check(FormFile form, ModelFiles files);

    /** A finding about a component, told by its key (its id is the Modeler's own). */
    final Finding found(FormFile form, JsonNode component, Object... gaps) {
        return about("", form, component, gaps);
    }

    final Finding fault(String fault, FormFile form, JsonNode component, Object... gaps) {
        return about("." + fault, form, component, gaps);
    }

    private Finding about(String fault, FormFile form, JsonNode component, Object[] gaps) {
        String key = component.path("key").asText();
        String element = key.isEmpty() ? component.path("id").asText() : key;
        return found(fault, form.file(), element, FormFile.label(component), gaps);
    }
}
