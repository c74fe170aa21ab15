package vn.motcua.procedure.rule;

import java.util.Locale;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.jspecify.annotations.Nullable;
import vn.motcua.Wording;

/**
 * A rule that every procedure keeps. The class name is the sentence it states; the message bundle holds that sentence, what is
 * wrong and what to do under {@code rule.<name>}, and the test resources hold a model that breaks it.
 */
abstract class Rule {

    abstract Stream<Finding> check(ModelFiles files);

    Severity severity() {
        return Severity.ERROR;
    }

    /** The rule as the README states it, in Vietnamese. */
    final String sentence() {
        return Wording.say(key());
    }

    final String name() {
        return getClass().getSimpleName();
    }

    private String key() {
        return "rule." + name().replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    final Finding found(Diagram diagram, BaseElement element, Object... gaps) {
        return found("", diagram.file(), element.getId(), element.getAttributeValue("name"), gaps);
    }

    /** @param fault which of the faults that this rule tells apart; its words stand under {@code .wrong.<fault>} */
    final Finding fault(String fault, Diagram diagram, BaseElement element, Object... gaps) {
        return found("." + fault, diagram.file(), element.getId(), element.getAttributeValue("name"), gaps);
    }

    final Finding found(String file, @Nullable String element, @Nullable String name, Object... gaps) {
        return found("", file, element, name, gaps);
    }

    final Finding found(String fault, String file, @Nullable String element, @Nullable String name, Object[] gaps) {
        return new Finding(
                severity(),
                name(),
                file,
                element == null ? "" : element,
                name == null ? "" : name.trim(),
                Wording.say(key() + ".wrong" + fault, gaps),
                Wording.say(key() + ".remedy" + (Wording.knows(key() + ".remedy" + fault) ? fault : ""), gaps));
    }
}
