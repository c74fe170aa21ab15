package vn.motcua.procedure.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.impl.juel.ExpressionNode;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** A rule for a choice that the form does not offer never applies. */
final class CellsNameValuesThatCanCome extends DecisionRule {

    @Override
    Stream<Finding> check(Table table, Element decision, ModelFiles files) {
        if (ModelFiles.slug(table.file()).equals(ModelFiles.SHARED)) {
            return Stream.empty();
        }
        return DecisionTable.of(decision).stream()
                .flatMap(each -> IntStream.range(0, each.inputs().size())
                        .boxed()
                        .flatMap(i -> possible(table, each.inputs().get(i), files).stream()
                                .flatMap(possible -> column(table, each, i, possible))));
    }

    private Stream<Finding> column(Table table, DecisionTable each, int column, Set<String> possible) {
        return each.rows().stream().flatMap(row -> {
            DecisionTable.Cell cell = row.tests().get(column);
            Optional<List<Object>> literals =
                    cell.open() ? Optional.empty() : Literals.of(Feel.unaryTests(cell.text()));
            return literals.stream()
                    .flatMap(List::stream)
                    .map(String::valueOf)
                    .filter(value -> !possible.contains(value))
                    .map(value -> found(table, cell.element(), row.number(), value, String.join(", ", possible)));
        });
    }

    /** What the form offers, when the one step that asks passes on just what was entered there. */
    private static Optional<Set<String>> possible(Table table, DecisionTable.Column input, ModelFiles files) {
        List<DecisionUse> uses = DecisionInputs.uses(table, files).toList();
        return uses.size() != 1
                ? Optional.empty()
                : given(uses.get(0), input.expression())
                        .flatMap(call -> PossibleValues.ofCall(uses.get(0).diagram(), files, call));
    }

    private static Optional<ModelExpression.Call> given(DecisionUse use, String name) {
        return Diagram.extensions(use.step(), CamundaInputOutput.class)
                .flatMap(io -> io.getCamundaInputParameters().stream())
                .filter(input -> name.equals(input.getCamundaName()))
                .map(CamundaInputParameter::getTextContent)
                .flatMap(text -> call(text.trim()).stream())
                .findFirst();
    }

    private static Optional<ModelExpression.Call> call(String text) {
        @Nullable ExpressionNode root = ModelExpression.parsed(text);
        // An expression in braces holds one node.
        return root == null || root.getCardinality() != 1 ? Optional.empty() : ModelExpression.call(root.getChild(0));
    }
}
