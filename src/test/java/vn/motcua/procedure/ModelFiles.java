package vn.motcua.procedure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The files of all folders, each parsed once; names are paths inside the folders, {@code forms/<slug>/<id>.form}. */
final class ModelFiles {

    record Diagram(String file, BpmnModelInstance model, Element root) {

        <T extends ModelElementInstance> Stream<T> all(Class<T> type) {
            return model.getModelElementsByType(type).stream();
        }

        Stream<FlowNode> nodes() {
            return all(FlowNode.class);
        }
    }

    record Table(String file, Element root) {

        List<Element> decisions() {
            return elements(root)
                    .filter(each -> each.getLocalName().equals("decision"))
                    .toList();
        }
    }

    record FormFile(String file, JsonNode root) {}

    final List<Diagram> diagrams = new ArrayList<>();
    final List<Table> tables = new ArrayList<>();
    final List<FormFile> forms = new ArrayList<>();

    ModelFiles(Map<String, byte[]> files) {
        files.forEach((name, content) -> {
            if (name.endsWith(".bpmn")) {
                var model = Bpmn.readModelFromStream(new ByteArrayInputStream(content));
                diagrams.add(new Diagram(name, model, xml(content)));
            } else if (name.endsWith(".dmn")) {
                tables.add(new Table(name, xml(content)));
            } else {
                forms.add(new FormFile(name, json(content)));
            }
        });
    }

    Optional<FormFile> form(String folder, String id) {
        return forms.stream()
                .filter(form -> form.file().equals("forms/%s/%s.form".formatted(folder, id)))
                .findFirst();
    }

    boolean hasTable(String folder, String id) {
        return tables.stream().anyMatch(table -> table.file().equals("dmn/%s/%s.dmn".formatted(folder, id)));
    }

    /** Flows out of a node; the model's own lists follow what a drawing tool noted, the engine follows these. */
    static List<SequenceFlow> out(FlowNode node) {
        return node.getParentElement().getChildElementsByType(SequenceFlow.class).stream()
                .filter(flow -> node.equals(flow.getSource()))
                .toList();
    }

    static List<SequenceFlow> in(FlowNode node) {
        return node.getParentElement().getChildElementsByType(SequenceFlow.class).stream()
                .filter(flow -> node.equals(flow.getTarget()))
                .toList();
    }

    /** The folder of a file: the slug, or {@code shared}. */
    static String slug(String file) {
        return file.split("/")[1];
    }

    /** A file's name without folders and ending. */
    static String base(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        return name.substring(0, name.lastIndexOf('.'));
    }

    /** An element and all elements in it. */
    static Stream<Element> elements(Element root) {
        var children = root.getChildNodes();
        return Stream.concat(
                Stream.of(root),
                IntStream.range(0, children.getLength())
                        .mapToObj(children::item)
                        .filter(Element.class::isInstance)
                        .flatMap(child -> elements((Element) child)));
    }

    /** The id of the nearest element around this one that has an id. */
    static String idAround(Element element) {
        for (var at = element; ; at = (Element) at.getParentNode()) {
            if (!at.getAttribute("id").isEmpty() || !(at.getParentNode() instanceof Element)) {
                return at.getAttribute("id");
            }
        }
    }

    private static Element xml(byte[] content) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(content))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalArgumentException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode json(byte[] content) {
        try {
            return new ObjectMapper().readTree(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
