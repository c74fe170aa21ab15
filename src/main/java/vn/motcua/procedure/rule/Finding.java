package vn.motcua.procedure.rule;

import java.util.Collection;
import vn.motcua.Wording;

/**
 * What a model rule found.
 *
 * @param rule the sentence the rule states, as its class is called
 * @param file name of the file as it was given
 * @param element id of the element in the file; empty when the whole file is meant
 * @param name what people call the element; empty when it has no name
 * @param wrong Vietnamese: what is wrong
 * @param remedy Vietnamese: what to do
 */
public record Finding(
        Severity severity, String rule, String file, String element, String name, String wrong, String remedy) {

    /** All of it in one line of Vietnamese. */
    public String sentence() {
        String where = element.isEmpty()
                ? file
                : Wording.say(name.isEmpty() ? "finding.element" : "finding.named-element", file, element, name);
        return Wording.say("finding", severity.label(), where, wrong, remedy);
    }

    /** True when one of these stops the deployment. */
    public static boolean refuse(Collection<Finding> findings) {
        return findings.stream().anyMatch(each -> each.severity() == Severity.ERROR);
    }

    Finding in(String otherFile) {
        return new Finding(severity, rule, otherFile, element, name, wrong, remedy);
    }
}
