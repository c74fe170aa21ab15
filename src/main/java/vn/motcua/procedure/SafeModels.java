package vn.motcua.procedure;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.springframework.stereotype.Component;
import org.w3c.dom.CharacterData;
import org.w3c.dom.Comment;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import vn.motcua.Wording;

/**
 * Stands before every deployment, by whatever door it comes: nothing in a model may run code. No script, no class, no shell, no
 * connector, no form but a Camunda Form, no expression beyond {@link SafeExpressions}, no decision in a language but FEEL. A
 * deployment with one such place is refused whole; the version in force stays.
 */
@Component
class SafeModels implements Deployer {

    private static final Set<String> ENDINGS = Set.of("bpmn", "bpmn20.xml", "dmn", "form", "png", "svg");
    private static final Set<String> ELEMENTS = Set.of(
            "scriptTask", "script", "connector", "formData", "formProperty", "complexBehaviorDefinition", "validation");
    private static final Set<String> ATTRIBUTES =
            Set.of("class", "formKey", "formHandlerClass", "variableMappingClass", "resource", "scriptFormat");
    private static final Set<String> TASKS = Set.of("serviceTask", "sendTask", "businessRuleTask");

    private final ModelBeans beans;

    SafeModels(ModelBeans beans) {
        this.beans = beans;
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        if (!deployment.isNew()) {
            return;
        }
        List<String> findings = new ArrayList<>();
        deployment.getResources().forEach((name, resource) -> findings.addAll(findings(name, resource.getBytes())));
        if (!findings.isEmpty()) {
            throw new BadUserRequestException(String.join(" ", findings));
        }
    }

    /** What is wrong with a file, each with the file and the element, in Vietnamese; empty for a healthy one. */
    List<String> findings(String name, byte[] content) {
        if (ENDINGS.stream().noneMatch(ending -> name.endsWith("." + ending))) {
            return List.of(Wording.say("model.file", name));
        } else if (!name.endsWith(".bpmn") && !name.endsWith(".bpmn20.xml") && !name.endsWith(".dmn")) {
            return List.of();
        }
        List<String> findings = new ArrayList<>();
        try {
            DocumentBuilderFactory xml = DocumentBuilderFactory.newInstance();
            xml.setNamespaceAware(true);
            xml.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            xml.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            SafeExpressions expressions = new SafeExpressions(new TreeSet<>(beans.names()));
            Element root = xml.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(content))
                    .getDocumentElement();
            look(root, name, "", expressions, findings);
        } catch (Exception unreadable) {
            findings.add(Wording.say("model.no-xml", name));
        }
        return findings;
    }

    private static void look(
            Element element, String file, String owner, SafeExpressions expressions, List<String> findings) {
        String id = element.getAttribute("id").isEmpty() ? owner : element.getAttribute("id");
        if (ELEMENTS.contains(element.getLocalName())) {
            findings.add(Wording.say("model.code", file, id, element.getLocalName()));
        }
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            String finding = attribute(element, attributes.item(i), expressions);
            if (finding != null) {
                findings.add(Wording.say(finding, file, id, attributes.item(i).getNodeName()));
            }
        }
        StringBuilder text = new StringBuilder();
        NodeList children = element.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Element inner) {
                look(inner, file, id, expressions, findings);
            } else if (children.item(i) instanceof CharacterData part && !(part instanceof Comment)) {
                text.append(part.getData());
            }
        }
        // Whole, as the engine reads it: a comment or a CDATA section in the middle divides nothing.
        if (!expressions.allows(text.toString())) {
            findings.add(
                    Wording.say("model.expression", file, id, text.toString().trim()));
        }
    }

    private static @org.jspecify.annotations.Nullable String attribute(
            Element element, Node attribute, SafeExpressions expressions) {
        String name = attribute.getLocalName();
        boolean extension = attribute.getNamespaceURI() != null;
        boolean runs = ATTRIBUTES.contains(name) && (extension || !name.equals("resource"))
                || extension && name.equals("type") && TASKS.contains(element.getLocalName())
                || name.equals("expressionLanguage")
                        && !attribute
                                .getNodeValue()
                                .toLowerCase(java.util.Locale.ROOT)
                                .contains("feel")
                || name.equals("language") && !attribute.getNodeValue().isBlank();
        if (runs) {
            return "model.code";
        }
        return expressions.allows(attribute.getNodeValue()) ? null : "model.expression";
    }
}
