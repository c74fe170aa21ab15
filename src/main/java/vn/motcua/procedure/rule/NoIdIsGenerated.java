package vn.motcua.procedure.rule;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.w3c.dom.Element;

/** Only ids and keys that an analyst can set in the Modeler; what it hides (event definitions, rows, cells) may stay generated. */
final class NoIdIsGenerated extends Rule {

    private static final Pattern GENERATED = Pattern.compile(
            "[A-Z][A-Za-z]*_[0-9a-z]{5,}|(textfield|textarea|number|datetime|select|radio|checkbox|checklist|taglist)_[0-9a-z]{5,}|sid-.*|_[0-9A-F-]{20,}");

    @Override
    Stream<Finding> check(ModelFiles files) {
        return Stream.of(
                        files.diagrams.stream().flatMap(this::inDiagram),
                        files.tables.stream().flatMap(this::inTable),
                        files.forms.stream().flatMap(this::inForm))
                .flatMap(each -> each);
    }

    private Stream<Finding> inDiagram(Diagram diagram) {
        Stream<BaseElement> named = Stream.concat(
                diagram.all(FlowElement.class),
                Stream.of(Process.class, Lane.class).flatMap(diagram::all));
        return named.filter(each -> generated(each.getId()) && !ArrowIdsCanBeRead.plainArrow(each))
                .map(each -> found(diagram, each));
    }

    private Stream<Finding> inTable(Table table) {
        return table.decisions().stream()
                .filter(each -> generated(each.getAttribute("id")))
                .map((Element each) -> found(table.file(), each.getAttribute("id"), each.getAttribute("name")));
    }

    private Stream<Finding> inForm(FormFile form) {
        List<Finding> keys = form.fields()
                .filter(each -> generated(each.path("key").asText()))
                .map(each -> found(form.file(), each.path("key").asText(), FormFile.label(each)))
                .toList();
        return generated(form.id())
                ? Stream.concat(Stream.of(found(form.file(), form.id(), null)), keys.stream())
                : keys.stream();
    }

    static boolean generated(String id) {
        return GENERATED.matcher(id).matches();
    }
}
