package vn.motcua.procedure.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * A decision table as it is written.
 *
 * @param policy UNIQUE when the file says none
 * @param aggregation empty when there is none
 */
record DecisionTable(
        Element element, String policy, String aggregation, List<Column> inputs, List<Column> outputs, List<Row> rows) {

    /**
     * @param label what people read above the column
     * @param expression that an input asks; the name of an output
     * @param type empty when the file says none
     * @param values that may stand in the column, as written; empty when all may
     */
    record Column(Element element, String label, String expression, String type, String values) {

        /** The texts that the column declares. */
        List<String> declared() {
            return Feel.values(values).stream().map(String::valueOf).toList();
        }
    }

    /** @param number as the Modeler shows it */
    record Row(int number, Element element, List<Cell> tests, List<Cell> answers) {}

    record Cell(Element element, String text) {

        /** Nothing is asked. */
        boolean open() {
            return text.isBlank() || text.equals("-");
        }
    }

    /** The first table of a file. */
    static Optional<DecisionTable> in(Table file) {
        return file.decisions().stream()
                .flatMap(decision -> of(decision).stream())
                .findFirst();
    }

    /** Empty for a decision of another kind, and for a table whose rows do not fit its columns. */
    static Optional<DecisionTable> of(Element decision) {
        return children(decision, "decisionTable")
                .findFirst()
                .map(DecisionTable::read)
                .filter(DecisionTable::fits);
    }

    private static DecisionTable read(Element table) {
        String policy = table.getAttribute("hitPolicy");
        List<Element> rules = children(table, "rule").toList();
        return new DecisionTable(
                table,
                policy.isEmpty() ? "UNIQUE" : policy,
                table.getAttribute("aggregation"),
                children(table, "input").map(DecisionTable::input).toList(),
                children(table, "output").map(DecisionTable::output).toList(),
                rules.stream()
                        .map(rule -> new Row(
                                rules.indexOf(rule) + 1, rule, cells(rule, "inputEntry"), cells(rule, "outputEntry")))
                        .toList());
    }

    private boolean fits() {
        return rows.stream()
                .allMatch(row ->
                        row.tests().size() == inputs.size() && row.answers().size() == outputs.size());
    }

    private static Column input(Element input) {
        Optional<Element> asked = children(input, "inputExpression").findFirst();
        String expression = asked.map(DecisionTable::text).orElse("");
        String label = input.getAttribute("label");
        return new Column(
                input,
                label.isEmpty() ? expression : label,
                expression,
                asked.map(each -> each.getAttribute("typeRef")).orElse(""),
                children(input, "inputValues")
                        .findFirst()
                        .map(DecisionTable::text)
                        .orElse(""));
    }

    private static Column output(Element output) {
        String name = output.getAttribute("name");
        String label = output.getAttribute("label");
        return new Column(
                output,
                label.isEmpty() ? name : label,
                name,
                output.getAttribute("typeRef"),
                children(output, "outputValues")
                        .findFirst()
                        .map(DecisionTable::text)
                        .orElse(""));
    }

    private static List<Cell> cells(Element rule, String kind) {
        return children(rule, kind).map(each -> new Cell(each, text(each))).toList();
    }

    static String text(Element element) {
        return children(element, "text")
                .findFirst()
                .map(Element::getTextContent)
                .orElse("")
                .trim();
    }

    static Stream<Element> children(Element owner, String name) {
        return ModelFiles.children(owner).filter(each -> name.equals(each.getLocalName()));
    }
}
