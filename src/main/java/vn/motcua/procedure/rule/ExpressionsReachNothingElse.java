package vn.motcua.procedure.rule;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.CharacterData;
import org.w3c.dom.Comment;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

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
            return texts(element)
                    .filter(text -> !safe.allows(text))
                    .map(text -> found(file, owner.getAttribute("id"), owner.getAttribute("name"), text.trim()));
        });
    }

    private static Stream<String> texts(Element element) {
        var attributes = element.getAttributes();
        var children = element.getChildNodes();
        StringBuilder own = new StringBuilder();
        for (int i = 0; i < children.getLength(); i++) {
            // Whole, as the engine reads it: a comment or a CDATA section in the middle divides nothing.
            if (children.item(i) instanceof CharacterData part && !(part instanceof Comment)) {
                own.append(part.getData());
            }
        }
        return Stream.concat(
                IntStream.range(0, attributes.getLength())
                        .mapToObj(attributes::item)
                        .map(Node::getNodeValue),
                Stream.of(own.toString()));
    }
}
