package vn.motcua.procedure.rule;

import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** No script, no class, no shell, no connector, no form but a Camunda Form, no language but FEEL. */
final class NothingRunsCode extends Rule {

    private static final Set<String> ELEMENTS = Set.of(
            "scriptTask", "script", "connector", "formData", "formProperty", "complexBehaviorDefinition", "validation");
    private static final Set<String> ATTRIBUTES =
            Set.of("class", "formKey", "formHandlerClass", "variableMappingClass", "resource", "scriptFormat");
    private static final Set<String> TASKS =
            Set.of("serviceTask", "sendTask", "businessRuleTask", "messageEventDefinition");

    @Override
    Stream<Finding> check(ModelFiles files) {
        return Stream.concat(
                files.diagrams.stream().flatMap(each -> inFile(each.file(), each.root())),
                files.tables.stream().flatMap(each -> inFile(each.file(), each.root())));
    }

    private Stream<Finding> inFile(String file, Element root) {
        return ModelFiles.elements(root).flatMap(element -> {
            Stream<String> code =
                    ELEMENTS.contains(element.getLocalName()) ? Stream.of(element.getLocalName()) : attributes(element);
            Element owner = ModelFiles.withId(element);
            return code.map(each -> found(file, owner.getAttribute("id"), owner.getAttribute("name"), each));
        });
    }

    private static Stream<String> attributes(Element element) {
        return IntStream.range(0, element.getAttributes().getLength())
                .mapToObj(element.getAttributes()::item)
                .filter(attribute -> runs(element, attribute))
                .map(Node::getNodeName);
    }

    private static boolean runs(Element element, Node attribute) {
        String name = attribute.getLocalName();
        boolean extension = attribute.getNamespaceURI() != null;
        String value = attribute.getNodeValue();
        return ATTRIBUTES.contains(name) && (extension || !name.equals("resource"))
                || extension && name.equals("type") && TASKS.contains(element.getLocalName())
                || name.equals("expressionLanguage")
                        && !value.toLowerCase(Locale.ROOT).contains("feel")
                || name.equals("language") && !value.isBlank();
    }
}
