package vn.motcua.procedure.rule;

import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** The engine passes over what it does not know: a misspelt {@code camunda:candidateGroup} is a task for nobody. */
final class CamundaAttributesAreKnown extends DiagramRule {

    private static final Set<String> KNOWN = Set.of(
            "assignee",
            "async",
            "asyncAfter",
            "asyncBefore",
            "calledElementBinding",
            "calledElementTenantId",
            "calledElementVersion",
            "calledElementVersionTag",
            "candidateGroups",
            "candidateStarterGroups",
            "candidateStarterUsers",
            "candidateUsers",
            "caseBinding",
            "caseRef",
            "caseTenantId",
            "caseVersion",
            "class",
            "collection",
            "decisionRef",
            "decisionRefBinding",
            "decisionRefTenantId",
            "decisionRefVersion",
            "decisionRefVersionTag",
            "delegateExpression",
            "diagramRelationId",
            "dueDate",
            "elementVariable",
            "errorCodeVariable",
            "errorMessage",
            "errorMessageVariable",
            "escalationCodeVariable",
            "exclusive",
            "expression",
            "followUpDate",
            "formHandlerClass",
            "formKey",
            "formRef",
            "formRefBinding",
            "formRefVersion",
            "historyTimeToLive",
            "initiator",
            "isStartableInTasklist",
            "jobPriority",
            "mapDecisionResult",
            "modelerTemplate",
            "modelerTemplateIcon",
            "modelerTemplateVersion",
            "operator",
            "priority",
            "resource",
            "resultVariable",
            "taskPriority",
            "topic",
            "type",
            "variableEvents",
            "variableMappingClass",
            "variableMappingDelegateExpression",
            "variableName",
            "versionTag");

    @Override
    Stream<Finding> check(Diagram diagram, ModelFiles files) {
        return ModelFiles.elements(diagram.root()).flatMap(element -> attributes(element)
                .filter(each -> Diagram.CAMUNDA.equals(each.getNamespaceURI()))
                .map(Attr::getLocalName)
                .filter(name -> !KNOWN.contains(name))
                .map(name -> finding(diagram, ModelFiles.withId(element), name)));
    }

    private Finding finding(Diagram diagram, Element owner, String name) {
        return found(
                diagram.file(),
                owner.getAttribute("id"),
                owner.getAttribute("name"),
                name,
                Nearest.to(name, KNOWN.stream().sorted().toList()));
    }

    private static Stream<Attr> attributes(Element element) {
        var attributes = element.getAttributes();
        return IntStream.range(0, attributes.getLength())
                .mapToObj(attributes::item)
                .map(each -> (Attr) Objects.requireNonNull(each));
    }
}
