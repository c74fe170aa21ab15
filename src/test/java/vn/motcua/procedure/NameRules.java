package vn.motcua.procedure;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ComplexGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.w3c.dom.Element;
import vn.motcua.procedure.ModelFiles.Diagram;

/** What people read in a diagram is there, and in Vietnamese. */
final class NameRules {

    /** A syllable as Vietnamese spells it, marks taken off; an English word hardly ever is made of such. */
    private static final Pattern SYLLABLE = Pattern.compile(
            "(ngh?|nh|ch|gh|kh|ph|qu|th|tr|[bcdghklmnprstvx])?[aeiouy]{1,3}(ng|nh|ch|[cmnpt])?|\\d+|\\p{Lu}{2,6}");

    private static final String REMEDY = "Đặt tên tiếng Việt cho phần tử này.";

    private NameRules() {}

    static Stream<Finding> everythingHasAVietnameseName(ModelFiles files) {
        return Stream.concat(
                files.diagrams.stream().flatMap(NameRules::unnamed),
                files.tables.stream().flatMap(table -> table.decisions().stream()
                        .filter(decision -> !vietnamese(decision.getAttribute("name")))
                        .map(decision -> new Finding(table.file(), decision.getAttribute("id"), REMEDY))));
    }

    private static Stream<Finding> unnamed(Diagram diagram) {
        return ModelFiles.elements(diagram.root())
                .filter(element ->
                        diagram.model().getModelElementById(element.getAttribute("id")) instanceof BaseElement one
                                && isRead(one)
                                && !vietnamese(element.getAttribute("name")))
                .map((Element element) -> new Finding(diagram.file(), element.getAttribute("id"), REMEDY));
    }

    private static boolean isRead(BaseElement element) {
        if (element instanceof SequenceFlow flow) {
            return asks(flow.getSource());
        } else if (element instanceof Gateway gateway) {
            return ModelFiles.out(gateway).size() > 1;
        }
        return element instanceof FlowNode
                || element instanceof Process
                || element instanceof Participant
                || element instanceof Lane;
    }

    /** Of several ways out of such a gateway each is an answer. */
    private static boolean asks(FlowNode node) {
        boolean question =
                node instanceof ExclusiveGateway || node instanceof InclusiveGateway || node instanceof ComplexGateway;
        return question && ModelFiles.out(node).size() > 1;
    }

    static boolean vietnamese(String name) {
        return !name.isBlank()
                && Arrays.stream(name.split("[^\\p{L}\\p{M}\\d]+"))
                        .filter(word -> !word.isEmpty())
                        .allMatch(NameRules::syllable);
    }

    private static boolean syllable(String word) {
        String bare = Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D');
        return SYLLABLE.matcher(bare).matches()
                || SYLLABLE.matcher(bare.toLowerCase(java.util.Locale.ROOT)).matches();
    }
}
