package vn.motcua.procedure.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** What a decision asks for, and what it is given. */
final class DecisionInputs {

    static final String TIME_LIMIT = "-time-limit";

    private static final Map<String, List<String>> BY_THE_PROGRAM = Map.of(
            "clock-start",
            List.of("acceptedOn", "boundaryIndependent"),
            "fee",
            List.of("procedure", "channel", "applicantCategory", "area", "acceptedOn"));

    private DecisionInputs() {}

    /** Variables that the questions of a decision name, those of the decisions it rests on among them. */
    static Set<String> asked(Table table) {
        Set<String> asked = new LinkedHashSet<>();
        ModelFiles.elements(table.root())
                .filter(each -> Set.of("inputExpression", "literalExpression").contains(each.getLocalName()))
                .map(each -> Feel.expression(DecisionTable.text(each)).names())
                .forEach(asked::addAll);
        asked.removeAll(ownResults(table));
        return asked;
    }

    /** What one decision of the file gives to another. */
    static Set<String> ownResults(Table table) {
        Set<String> own = new LinkedHashSet<>();
        if (table.decisions().size() > 1) {
            table.decisions().forEach(decision -> own.add(decision.getAttribute("id")));
            ModelFiles.elements(table.root())
                    .filter(each -> Set.of("output", "variable").contains(each.getLocalName()))
                    .forEach(each -> own.add(each.getAttribute("name")));
        }
        return own;
    }

    /** What a step gives to the decision it asks. */
    static Set<String> given(DecisionUse use, ModelFiles files) {
        Set<String> given = new LinkedHashSet<>(DeclaredVariables.of(use.diagram(), files));
        given.addAll(Diagram.inputNames(use.step()));
        return given;
    }

    /** What the program gives to a decision that it asks itself; empty when it asks no such decision. */
    static Optional<Set<String>> givenByTheProgram(Table table) {
        String name = ModelFiles.base(table.file());
        if (name.equals(ModelFiles.slug(table.file()) + TIME_LIMIT)) {
            return Optional.of(new LinkedHashSet<>(List.of("acceptedOn", TimeLimitCases.INPUT)));
        }
        return Optional.ofNullable(BY_THE_PROGRAM.get(name)).map(LinkedHashSet::new);
    }

    static Stream<DecisionUse> uses(Table table, ModelFiles files) {
        return files.diagrams.stream()
                .flatMap(DecisionUse::in)
                .filter(use -> use.found(files).filter(table::equals).isPresent());
    }

    /** Cells of a decision: tests and answers. */
    static Stream<Element> cells(Element decision) {
        return ModelFiles.elements(decision)
                .filter(each -> Set.of("inputEntry", "outputEntry").contains(each.getLocalName()));
    }
}
