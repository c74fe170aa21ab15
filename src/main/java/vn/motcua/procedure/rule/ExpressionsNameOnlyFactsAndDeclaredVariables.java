package vn.motcua.procedure.rule;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.w3c.dom.Element;

final class ExpressionsNameOnlyFactsAndDeclaredVariables extends DiagramRule {

    private final Vocabulary vocabulary;

    ExpressionsNameOnlyFactsAndDeclaredVariables(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    Stream<Finding> check(Diagram diagram, ModelFiles files) {
        Set<String> known = new TreeSet<>(DeclaredVariables.of(diagram, files));
        Set<String> all = new TreeSet<>(known);
        all.addAll(vocabulary.facts().keySet());
        all.add("execution");
        return ModelExpression.in(diagram)
                .filter(expression -> vocabulary.called(expression.text()).isEmpty())
                .flatMap(expression -> expression
                        .names()
                        .distinct()
                        .filter(name -> !all.contains(name))
                        .map(name -> finding(diagram, expression, name, known)));
    }

    private Finding finding(Diagram diagram, ModelExpression expression, String name, Set<String> known) {
        Element owner = ModelFiles.withId(expression.element());
        return found(
                diagram.file(),
                owner.getAttribute("id"),
                owner.getAttribute("name"),
                name,
                expression.text(),
                String.join(", ", known));
    }
}
