package vn.motcua.procedure.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.impl.juel.AstDot;
import org.camunda.bpm.impl.juel.AstIdentifier;
import org.camunda.bpm.impl.juel.AstMethod;
import org.camunda.bpm.impl.juel.AstString;
import org.camunda.bpm.impl.juel.Builder;
import org.camunda.bpm.impl.juel.ExpressionNode;
import org.camunda.bpm.impl.juel.Node;
import org.camunda.bpm.impl.juel.TreeBuilderException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.CharacterData;
import org.w3c.dom.Comment;
import org.w3c.dom.Element;

/**
 * An expression as it stands in a BPMN file, read by the engine's own grammar.
 *
 * @param element that holds it
 * @param root null when it breaks the grammar
 */
record ModelExpression(Element element, String text, @Nullable ExpressionNode root) {

    private static final Builder GRAMMAR = new Builder(Builder.Feature.METHOD_INVOCATIONS);

    /** A call of a bean's method, {@code dossier.answer(execution, 'check-intake', 'admissible')}. */
    record Call(String bean, String method, List<@Nullable String> texts) {

        /** How many values are passed. */
        int arguments() {
            return texts.size();
        }
    }

    static Stream<ModelExpression> in(Diagram diagram) {
        return ModelFiles.elements(diagram.root()).flatMap(element -> texts(element)
                .filter(text -> text.contains("${") || text.contains("#{"))
                .map(text -> new ModelExpression(element, text, parsed(text))));
    }

    static @Nullable ExpressionNode parsed(String text) {
        try {
            return GRAMMAR.build(text).getRoot();
        } catch (TreeBuilderException e) {
            return null;
        }
    }

    /** The words that are not methods: variables and beans. */
    Stream<String> names() {
        return nodes().filter(AstIdentifier.class::isInstance).map(node -> ((AstIdentifier) node).getName());
    }

    Stream<Call> calls() {
        return nodes().flatMap(node -> call(node).stream());
    }

    /** The call that a node of an expression makes; empty when it makes none. */
    static Optional<Call> call(Node node) {
        return node instanceof AstMethod
                        && node.getChild(0) instanceof AstDot dot
                        && dot.getChild(0) instanceof AstIdentifier
                ? Optional.of(read(node))
                : Optional.empty();
    }

    private static Call read(Node call) {
        Node property = call.getChild(0);
        String method = property.toString().replaceFirst("^\\.\\s*", "");
        Node arguments = call.getChild(1);
        List<@Nullable String> texts = new ArrayList<>();
        for (int i = 0; i < arguments.getCardinality(); i++) {
            texts.add(text(arguments.getChild(i)));
        }
        return new Call(((AstIdentifier) property.getChild(0)).getName(), method, texts);
    }

    /** A text in quotation marks without them; null for anything else. */
    static @Nullable String text(Node node) {
        if (!(node instanceof AstString)) {
            return null;
        }
        String quoted = node.toString();
        return quoted.substring(1, quoted.length() - 1);
    }

    Stream<Node> nodes() {
        return root == null ? Stream.empty() : nodes(root);
    }

    private static Stream<Node> nodes(Node node) {
        return Stream.concat(
                Stream.of(node),
                IntStream.range(0, node.getCardinality())
                        .mapToObj(node::getChild)
                        .flatMap(ModelExpression::nodes));
    }

    /** The values of its attributes, and its own text. */
    static Stream<String> texts(Element element) {
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
                        .mapToObj(i -> attributes.item(i).getNodeValue()),
                Stream.of(own.toString().trim()));
    }
}
