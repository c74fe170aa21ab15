package vn.motcua.procedure.rule;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.jspecify.annotations.Nullable;

/** The values that something in a procedure can have, as texts; empty when they cannot be told. */
final class PossibleValues {

    private PossibleValues() {}

    static Optional<Set<String>> ofVariable(Diagram diagram, ModelFiles files, String name) {
        if (setElsewhere(diagram, files, name)) {
            return Optional.empty();
        }
        List<Optional<Set<String>>> sources = new ArrayList<>();
        FormUse.in(diagram)
                .flatMap(use -> use.found(files).stream())
                .flatMap(form -> form.entered(name).stream())
                .forEach(field -> sources.add(ofField(field)));
        DecisionUse.in(diagram)
                .filter(use -> name.equals(use.step().getCamundaResultVariable()))
                .forEach(use -> sources.add(ofDecision(use, files)));
        return all(sources);
    }

    private static boolean setElsewhere(Diagram diagram, ModelFiles files, String name) {
        Stream<@Nullable String> given = Stream.concat(
                files.diagrams.stream()
                        .flatMap(each -> each.all(CallActivity.class))
                        .flatMap(call -> Diagram.extensions(call, CamundaIn.class))
                        .map(CamundaIn::getCamundaTarget),
                Stream.concat(
                        diagram.all(CallActivity.class)
                                .flatMap(call -> Diagram.extensions(call, CamundaOut.class))
                                .map(CamundaOut::getCamundaTarget),
                        ModelFiles.elements(diagram.root())
                                .filter(each -> each.getLocalName().endsWith("putParameter"))
                                .map(each -> each.getAttribute("name"))));
        return given.anyMatch(each -> Objects.equals(each, name));
    }

    /** What a call of the dossier can answer. */
    static Optional<Set<String>> ofCall(Diagram diagram, ModelFiles files, ModelExpression.Call call) {
        if (!call.bean().equals("dossier") || diagram.shared()) {
            return Optional.empty();
        }
        List<@Nullable String> texts = call.texts();
        String first = Objects.requireNonNullElse(texts.size() > 1 ? texts.get(1) : null, "");
        String second = Objects.requireNonNullElse(texts.size() > 2 ? texts.get(2) : null, "");
        return switch (call.method()) {
            case "channel" -> Optional.of(new LinkedHashSet<>(List.of("counter", "portal", "post")));
            case "declared" -> inForms(FieldSources.startForm(diagram, files).stream(), first);
            case "lastAnswer" -> inForms(FieldSources.stepForms(diagram, files), first);
            case "answer" -> inForms(FieldSources.form(diagram, first, files).stream(), second);
            default -> Optional.empty();
        };
    }

    private static Optional<Set<String>> inForms(Stream<FormFile> forms, String key) {
        return all(forms.flatMap(form -> form.entered(key).stream())
                .map(PossibleValues::ofField)
                .toList());
    }

    static Optional<Set<String>> ofField(JsonNode field) {
        List<String> options = FormFile.options(field);
        return switch (field.path("type").asText()) {
            case "checkbox" -> Optional.of(Set.of("true", "false"));
            case "select", "radio" -> options.isEmpty() ? Optional.empty() : Optional.of(new LinkedHashSet<>(options));
            default -> Optional.empty();
        };
    }

    /** What the rules of the table give and what its output declares. */
    private static Optional<Set<String>> ofDecision(DecisionUse use, ModelFiles files) {
        return use.found(files)
                .flatMap(DecisionTable::in)
                .filter(table -> table.outputs().size() == 1
                        && "singleEntry".equals(use.step().getCamundaMapDecisionResult()))
                .flatMap(table -> {
                    Set<String> values =
                            new LinkedHashSet<>(table.outputs().get(0).declared());
                    for (DecisionTable.Row row : table.rows()) {
                        @Nullable Object value = Feel.value(row.answers().get(0).text());
                        if (value == null) {
                            return Optional.empty();
                        }
                        values.add(value.toString());
                    }
                    return Optional.of(values);
                });
    }

    private static Optional<Set<String>> all(List<Optional<Set<String>>> sources) {
        if (sources.isEmpty() || sources.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        Set<String> values = new LinkedHashSet<>();
        sources.forEach(each -> values.addAll(each.orElseThrow()));
        return Optional.of(values);
    }
}
