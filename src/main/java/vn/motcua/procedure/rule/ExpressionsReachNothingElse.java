package vn.motcua.procedure.rule;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Expressions call the beans that models may name, and nothing of Java, of the engine or of the application besides. */
final class ExpressionsReachNothingElse extends Rule {

    private final SafeExpressions safe;

    ExpressionsReachNothingElse(Vocabulary vocabulary) {
        Set<String> beans = new LinkedHashSet<>(vocabulary.facts().keySet());
        beans.addAll(vocabulary.blocks().keySet());
        safe = new SafeExpressions(beans);
    }

    @Override
    Stream<Finding> check(ModelFiles files) {
        return Stream.concat(
                files.diagrams.stream().flatMap(each -> inFile(each.file(), each.root())),
                files.tables.stream().flatMap(each -> inFile(each.file(), each.root())));
    }

    private Stream<Finding> inFile(String file, Element root) {
        return ModelFiles.elements(root).flatMap(element -> {
            Element owner = ModelFiles.withId(element);
            return ModelExpression.texts(element)
                    .filter(text -> !safe.allows(text))
                    .map(text -> found(file, owner.getAttribute("id"), owner.getAttribute("name"), text.trim()));
        });
    }
}
