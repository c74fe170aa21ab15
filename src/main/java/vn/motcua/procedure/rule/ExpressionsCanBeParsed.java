package vn.motcua.procedure.rule;

import java.util.stream.Stream;
import org.w3c.dom.Element;

final class ExpressionsCanBeParsed extends DiagramRule {

    @Override
    Stream<Finding> check(Diagram diagram, ModelFiles files) {
        return ModelExpression.in(diagram)
                .filter(expression -> expression.root() == null)
                .map(expression -> {
                    Element owner = ModelFiles.withId(expression.element());
                    return found(
                            diagram.file(), owner.getAttribute("id"), owner.getAttribute("name"), expression.text());
                });
    }
}
