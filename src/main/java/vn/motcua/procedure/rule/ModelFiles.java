package vn.motcua.procedure.rule;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.xml.ModelException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The files of a procedure and of {@code shared}, parsed; names are paths inside the folders, {@code forms/<slug>/<id>.form}. */
final class ModelFiles {

    static final String SHARED = "shared";

    private static final ObjectMapper JSON = new ObjectMapper();

    final List<Diagram> diagrams = new ArrayList<>();
    final List<Table> tables = new ArrayList<>();
    final List<FormFile> forms = new ArrayList<>();
    final List<Unreadable> unreadable = new ArrayList<>();

    private final Map<String, byte[]> contents;

    ModelFiles(Map<String, byte[]> files) {
        contents = Map.copyOf(files);
        files.forEach((name, content) -> {
            try {
                read(name, content);
            } catch (ModelException | IllegalArgumentException e) {
                unreadable.add(Unreadable.of(name, e));
            }
        });
    }

    private void read(String name, byte[] content) {
        if (name.endsWith(".bpmn")) {
            diagrams.add(ParsedFiles.once(Diagram.class, name, content, () -> diagram(name, content)));
        } else if (name.endsWith(".dmn")) {
            tables.add(ParsedFiles.once(Table.class, name, content, () -> new Table(name, Xml.root(content))));
        } else if (name.endsWith(".form")) {
            forms.add(ParsedFiles.once(FormFile.class, name, content, () -> new FormFile(name, json(content))));
        } else {
            unreadable.add(new Unreadable(name, ""));
        }
    }

    private static Diagram diagram(String name, byte[] content) {
        Element root = Xml.root(content);
        return new Diagram(name, Bpmn.readModelFromStream(new ByteArrayInputStream(content)), root);
    }

    /** In their order, those that cannot be read too. */
    SortedSet<String> names() {
        return new TreeSet<>(contents.keySet());
    }

    /** True also for a file that cannot be read: one fault is told once. */
    boolean has(String file) {
        return contents.containsKey(file);
    }

    byte[] content(String file) {
        return Objects.requireNonNull(contents.get(file), file);
    }

    Optional<FormFile> form(String folder, String id) {
        return forms.stream()
                .filter(form -> form.file().equals("forms/%s/%s.form".formatted(folder, id)))
                .findFirst();
    }

    Optional<Table> table(String folder, String id) {
        return tables.stream()
                .filter(table -> table.file().equals("dmn/%s/%s.dmn".formatted(folder, id)))
                .findFirst();
    }

    /** The folder of a file: the slug, or {@code shared}. */
    static String slug(String file) {
        String[] parts = file.split("/");
        return parts.length > 1 ? parts[1] : "";
    }

    /** A file's name without folders and ending. */
    static String base(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        return name.substring(0, name.lastIndexOf('.'));
    }

    /** An element and all elements in it. */
    static Stream<Element> elements(Element root) {
        return Stream.concat(Stream.of(root), children(root).flatMap(ModelFiles::elements));
    }

    /** The elements directly in an element. */
    static Stream<Element> children(Element owner) {
        // Asking for the next one is quick; asking a list of nodes for the n-th is not.
        return Stream.iterate(owner.getFirstChild(), Objects::nonNull, Node::getNextSibling)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }

    /** The nearest element around this one, or itself, that has an id; the outermost when none has. */
    static Element withId(Element element) {
        Element at = element;
        while ((at.getAttribute("id").isEmpty() || hidden(at)) && at.getParentNode() instanceof Element outer) {
            at = outer;
        }
        return at;
    }

    /** Parts of an event whose ids the Modeler generates and shows nowhere. */
    private static boolean hidden(Element element) {
        String name = element.getLocalName();
        return name.endsWith("EventDefinition") || name.startsWith("time") || name.equals("conditionExpression");
    }

    private static JsonNode json(byte[] content) {
        try {
            return JSON.readTree(content);
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
