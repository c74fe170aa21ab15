package vn.motcua.procedure.rule;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.impl.juel.AstBinary;
import org.camunda.bpm.impl.juel.AstIdentifier;
import org.camunda.bpm.impl.juel.Node;
import org.w3c.dom.Element;

/** A flow whose condition asks for a value that neither form nor decision gives is never taken. */
final class ConditionsCompareWithValuesThatCanCome extends DiagramRule {

    @Override
    Stream<Finding> check(Diagram diagram, ModelFiles files) {
        return ModelExpression.in(diagram).flatMap(expression -> expression
                .nodes()
                .filter(node -> node instanceof AstBinary binary
                        && (binary.getOperator() == AstBinary.EQ || binary.getOperator() == AstBinary.NE))
                .flatMap(node -> Stream.concat(
                        finding(diagram, files, expression, node.getChild(0), node.getChild(1)).stream(),
                        finding(diagram, files, expression, node.getChild(1), node.getChild(0)).stream())));
    }

    private Optional<Finding> finding(
            Diagram diagram, ModelFiles files, ModelExpression expression, Node asked, Node literal) {
        String text = ModelExpression.text(literal);
        if (text == null) {
            return Optional.empty();
        }
        Optional<Set<String>> possible = asked instanceof AstIdentifier variable
                ? PossibleValues.ofVariable(diagram, files, variable.getName())
                : ModelExpression.call(asked).flatMap(call -> PossibleValues.ofCall(diagram, files, call));
        Element owner = ModelFiles.withId(expression.element());
        return possible.filter(values -> !values.contains(text))
                .map(values -> found(
                        diagram.file(),
                        owner.getAttribute("id"),
                        owner.getAttribute("name"),
                        expression.text(),
                        text,
                        String.join(", ", values)));
    }
}
