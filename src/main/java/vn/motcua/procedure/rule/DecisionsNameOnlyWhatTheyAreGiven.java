package vn.motcua.procedure.rule;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** A text without quotation marks is a variable, which nobody has. */
final class DecisionsNameOnlyWhatTheyAreGiven extends DecisionRule {

    @Override
    Stream<Finding> check(Table table, Element decision, ModelFiles files) {
        Optional<Set<String>> program = DecisionInputs.givenByTheProgram(table);
        Stream<Finding> asked = program.stream().flatMap(given -> DecisionInputs.asked(table).stream()
                .filter(name -> !given.contains(name))
                .map(name -> fault("asked", table, decision, name, String.join(", ", given))));
        Set<String> known = new LinkedHashSet<>(program.orElse(Set.of()));
        known.addAll(DecisionInputs.ownResults(table));
        known.addAll(DecisionInputs.asked(table));
        DecisionInputs.uses(table, files).forEach(use -> known.addAll(DecisionInputs.given(use, files)));
        return Stream.concat(asked, DecisionInputs.cells(decision).flatMap(cell -> {
            String text = DecisionTable.text(cell);
            return names(cell, text).stream()
                    .filter(name -> !known.contains(name))
                    .map(name -> found(table, cell, text, name));
        }));
    }

    private static Set<String> names(Element cell, String text) {
        if (text.isEmpty()) {
            return Set.of();
        }
        return (cell.getLocalName().equals("inputEntry") ? Feel.unaryTests(text) : Feel.expression(text)).names();
    }
}
