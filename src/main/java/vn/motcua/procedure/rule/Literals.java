package vn.motcua.procedure.rule;

import camundajar.impl.scala.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.feel.syntaxtree.ArithmeticNegation;
import org.camunda.feel.syntaxtree.ConstBool;
import org.camunda.feel.syntaxtree.ConstDate;
import org.camunda.feel.syntaxtree.ConstNumber;
import org.camunda.feel.syntaxtree.ConstString;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.FunctionInvocation;

/** The values at which a cell of a decision table may change its answer: texts, truths, numbers and dates that stand in it. */
final class Literals {

    /** Of these alone it is known that nothing but the values in them matters. */
    private static final Set<String> PLAIN = Set.of(
            "UnaryTestExpression",
            "AtLeastOne",
            "Conjunction",
            "Disjunction",
            "Not",
            "Equal",
            "LessThan",
            "LessOrEqual",
            "GreaterThan",
            "GreaterOrEqual",
            "In",
            "InputEqualTo",
            "InputLessThan",
            "InputLessOrEqual",
            "InputGreaterThan",
            "InputGreaterOrEqual",
            "InputInRange",
            "ConstRange",
            "ConstList",
            "ConstInputValue",
            "ConstNull$",
            "ConstInputValue$");

    private Literals() {}

    /** Empty when something else than plain values decides, a function or another variable. */
    static Optional<List<Object>> of(Feel.Parsed cell) {
        List<Object> found = new ArrayList<>();
        return cell.expression() != null && collect(cell.expression().expression(), found)
                ? Optional.of(found)
                : Optional.empty();
    }

    private static boolean collect(Object node, List<Object> found) {
        if (node instanceof ConstString text) {
            return found.add(text.value());
        } else if (node instanceof ConstBool truth) {
            return found.add(truth.value());
        } else if (node instanceof ConstDate date) {
            return found.add(date.value());
        } else if (node instanceof ConstNumber number) {
            return found.add(number.value().bigDecimal());
        } else if (node instanceof ArithmeticNegation negation && negation.x() instanceof ConstNumber number) {
            BigDecimal negative = number.value();
            return found.add(negative.bigDecimal().negate());
        } else if (node instanceof FunctionInvocation call) {
            return date(call, found);
        } else if (node instanceof Exp && !PLAIN.contains(node.getClass().getSimpleName())) {
            return false;
        }
        return Feel.parts(node).stream().allMatch(each -> collect(each, found));
    }

    private static boolean date(FunctionInvocation call, List<Object> found) {
        List<Object> arguments = new ArrayList<>();
        boolean plain = call.function().equals("date")
                && Feel.parts(call.params()).stream().allMatch(each -> collect(each, arguments))
                && arguments.size() == 1
                && arguments.get(0) instanceof String;
        try {
            return plain && found.add(LocalDate.parse((String) arguments.get(0)));
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
