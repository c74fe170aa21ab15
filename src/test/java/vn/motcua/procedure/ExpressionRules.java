package vn.motcua.procedure;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.motcua.procedure.ModelFiles.Diagram;

/** What expressions may name: the dossier, the deadline, and what the procedure declares to route on. */
final class ExpressionRules {

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern TEXT = Pattern.compile("'[^']*'|\"[^\"]*\"");
    private static final Pattern WORD = Pattern.compile("(?<![\\w.])[A-Za-z_]\\w*");
    private static final Set<String> LANGUAGE = Set.of(
            "true", "false", "null", "empty", "not", "and", "or", "eq", "ne", "lt", "gt", "le", "ge", "execution");
    private static final Set<String> FACTS = Set.of("dossier", "deadline");

    private ExpressionRules() {}

    static Stream<Finding> expressionsNameOnlyFactsAndDeclaredVariables(ModelFiles files) {
        return files.diagrams.stream().flatMap(diagram -> {
            Set<String> known = known(files, diagram);
            return ModelFiles.elements(diagram.root()).flatMap(element -> words(element)
                    .filter(word -> !known.contains(word))
                    .map(word -> new Finding(
                            diagram.file(),
                            ModelFiles.idAround(element),
                            "Biểu thức dùng “%s” chưa khai báo. Khai báo trong thuộc tính “variables” của quy trình, hoặc hỏi qua dossier, deadline."
                                    .formatted(word))));
        });
    }

    private static Set<String> known(ModelFiles files, Diagram diagram) {
        Set<String> known = new HashSet<>(LANGUAGE);
        known.addAll(FACTS);
        ModelFiles.elements(diagram.root())
                .filter(each -> each.getLocalName().equals("property")
                        && each.getAttribute("name").equals("variables"))
                .flatMap(each -> Arrays.stream(each.getAttribute("value").split(",")))
                .forEach(name -> known.add(name.trim()));
        known.addAll(passing(files, diagram));
        return known;
    }

    /** The fields of a start form that speaks for a dossier reach the step that follows, undeclared. */
    private static Set<String> passing(ModelFiles files, Diagram diagram) {
        return diagram.all(StartEvent.class)
                .flatMap(start ->
                        files.form(ModelFiles.slug(diagram.file()), String.valueOf(start.getCamundaFormRef())).stream())
                .map(form -> form.root().findValuesAsText("key"))
                .filter(keys -> keys.contains(StartGate.DOSSIER_FIELD))
                .flatMap(java.util.List::stream)
                .collect(Collectors.toSet());
    }

    private static Stream<String> words(Element element) {
        var attributes = element.getAttributes();
        Stream<String> values = IntStream.range(0, attributes.getLength())
                .mapToObj(attributes::item)
                .filter(attribute -> !attribute.getNodeName().endsWith(":delegateExpression"))
                .map(Node::getNodeValue);
        return Stream.concat(values, ownText(element))
                .flatMap(text -> EXPRESSION.matcher(text).results())
                .flatMap(found -> WORD.matcher(TEXT.matcher(found.group(1)).replaceAll(""))
                        .results())
                .map(java.util.regex.MatchResult::group);
    }

    private static Stream<String> ownText(Element element) {
        var children = element.getChildNodes();
        return IntStream.range(0, children.getLength())
                .mapToObj(children::item)
                .filter(child ->
                        child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE)
                .map(Node::getNodeValue);
    }
}
