package vn.motcua.procedure.rule;

import java.util.stream.Stream;
import org.w3c.dom.Element;

/** A rule about one decision at a time. */
abstract class DecisionRule extends Rule {

    @Override
    final Stream<Finding> check(ModelFiles files) {
        return files.tables.stream()
                .flatMap(table -> table.decisions().stream().flatMap(decision -> check(table, decision, files)));
    }

    abstract Stream<Finding> check(Table table, Element decision, ModelFiles files);

    /** A finding about a part of the decision: the nearest element that has an id. */
    final Finding found(Table table, Element part, Object... gaps) {
        return about("", table, part, gaps);
    }

    final Finding fault(String fault, Table table, Element part, Object... gaps) {
        return about("." + fault, table, part, gaps);
    }

    private Finding about(String fault, Table table, Element part, Object[] gaps) {
        Element known = ModelFiles.withId(part);
        String label = known.getAttribute("label");
        String name = label.isEmpty() ? known.getAttribute("name") : label;
        return found(fault, table.file(), known.getAttribute("id"), name, gaps);
    }
}
