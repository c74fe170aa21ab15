package vn.motcua.procedure.rule;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * A DMN file, parsed.
 *
 * @param workedOut which rules of a table can meet; costly, and several rules look at it
 */
record Table(String file, Element root, Map<Element, Optional<Combinations>> workedOut) {

    Table(String file, Element root) {
        this(file, root, new IdentityHashMap<>());
    }

    /** Empty when they cannot be told. */
    Optional<Combinations> combinations(DecisionTable table) {
        return workedOut.computeIfAbsent(table.element(), each -> Combinations.of(table));
    }

    List<Element> decisions() {
        return ModelFiles.elements(root)
                .filter(each -> each.getLocalName().equals("decision"))
                .toList();
    }
}
