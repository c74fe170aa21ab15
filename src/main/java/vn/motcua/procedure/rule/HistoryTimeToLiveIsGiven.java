package vn.motcua.procedure.rule;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.jspecify.annotations.Nullable;

final class HistoryTimeToLiveIsGiven extends Rule {

    private static final String DMN = "http://camunda.org/schema/1.0/dmn";

    @Override
    Stream<Finding> check(ModelFiles files) {
        return Stream.concat(
                files.diagrams.stream().flatMap(diagram -> diagram.all(Process.class)
                        .filter(process -> !days(process.getCamundaHistoryTimeToLiveString()))
                        .map(process -> found(diagram, process))),
                files.tables.stream().flatMap(table -> table.decisions().stream()
                        .filter(decision -> !days(decision.getAttributeNS(DMN, "historyTimeToLive")))
                        .map(decision ->
                                found(table.file(), decision.getAttribute("id"), decision.getAttribute("name")))));
    }

    /** A number of days, plain or as the engine's only ISO form, P10D. */
    private static boolean days(@Nullable String text) {
        return text != null && text.trim().matches("P\\d{1,6}D|\\d{1,6}");
    }
}
