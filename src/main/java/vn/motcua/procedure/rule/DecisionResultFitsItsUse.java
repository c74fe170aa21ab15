package vn.motcua.procedure.rule;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.impl.juel.AstBinary;
import org.camunda.bpm.impl.juel.AstIdentifier;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.jspecify.annotations.Nullable;

/** The answer of a decision is kept, under a name, in the form in which gateways read it. */
final class DecisionResultFitsItsUse extends DiagramRule {

    private static final Set<String> ONE = Set.of("singleEntry", "singleResult");
    private static final Set<String> PLAIN = Set.of("singleEntry", "collectEntries");

    @Override
    Stream<Finding> check(Diagram diagram, ModelFiles files) {
        return DecisionUse.in(diagram).flatMap(use -> {
            BusinessRuleTask step = use.step();
            @Nullable String variable = step.getCamundaResultVariable();
            if (use.decision() != null && (variable == null || variable.isBlank())) {
                return Stream.of(fault("none", diagram, step));
            }
            String mapping = String.valueOf(step.getCamundaMapDecisionResult());
            if (!PLAIN.contains(mapping) && compared(diagram, String.valueOf(variable))) {
                return Stream.of(fault("list", diagram, step, String.valueOf(variable)));
            }
            return use.found(files).flatMap(DecisionTable::in).flatMap(table -> fault(diagram, step, table)).stream();
        });
    }

    private Optional<Finding> fault(Diagram diagram, BusinessRuleTask step, DecisionTable table) {
        String mapping = String.valueOf(step.getCamundaMapDecisionResult());
        if (PLAIN.contains(mapping) && table.outputs().size() > 1) {
            return Optional.of(
                    fault("outputs", diagram, step, mapping, table.outputs().size()));
        }
        boolean many = table.policy().equals("RULE ORDER")
                || table.policy().equals("COLLECT") && table.aggregation().isEmpty();
        return many && ONE.contains(mapping)
                ? Optional.of(fault("many", diagram, step, table.policy(), mapping))
                : Optional.empty();
    }

    private static boolean compared(Diagram diagram, String variable) {
        return ModelExpression.in(diagram)
                .flatMap(ModelExpression::nodes)
                .filter(AstBinary.class::isInstance)
                .anyMatch(node -> isVariable(node.getChild(0), variable) || isVariable(node.getChild(1), variable));
    }

    private static boolean isVariable(Object node, String variable) {
        return node instanceof AstIdentifier name && name.getName().equals(variable);
    }
}
