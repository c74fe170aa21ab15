package vn.motcua.procedure.rule;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.Escalation;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Signal;
import org.jspecify.annotations.Nullable;

final class MessageAndErrorNamesAreUnique extends DiagramRule {

    @Override
    Stream<Finding> check(Diagram diagram, ModelFiles files) {
        return Stream.of(
                        said(diagram, Message.class, "name"),
                        said(diagram, Signal.class, "name"),
                        said(diagram, Error.class, "errorCode"),
                        said(diagram, Escalation.class, "escalationCode"))
                .flatMap(each -> each);
    }

    private Stream<Finding> said(Diagram diagram, Class<? extends BaseElement> type, String attribute) {
        Set<String> met = new HashSet<>();
        return diagram.all(type).flatMap(each -> {
            @Nullable String name = each.getAttributeValue(attribute);
            if (name == null || name.isBlank()) {
                return Stream.of(fault("missing", diagram, each, attribute));
            }
            return met.add(name) ? Stream.empty() : Stream.of(found(diagram, each, name));
        });
    }
}
