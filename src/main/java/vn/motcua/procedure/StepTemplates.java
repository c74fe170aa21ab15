package vn.motcua.procedure;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.motcua.Wording;
import vn.motcua.authority.Role;
import vn.motcua.procedure.rule.BlockDescription.Choice;

/**
 * Templates of what is no building block: the process itself ({@link ProcedureTemplate}), its start form, an officer's step, a
 * decision. Timers and gateways have none: a template of Camunda 7 cannot be bound to what lies inside an event.
 */
final class StepTemplates {

    private static final String ID = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

    private StepTemplates() {}

    static Map<String, Map<String, Object>> all() {
        Map<String, Map<String, Object>> templates = new LinkedHashMap<>();
        templates.put("procedure", ProcedureTemplate.template());
        templates.put("start-form", startForm());
        templates.put("officer-step", officerStep());
        templates.put("decision", decision());
        return templates;
    }

    private static Map<String, Object> startForm() {
        return template("start-form", "bpmn:StartEvent", List.of("form"), form("start-form"));
    }

    private static Map<String, Object> officerStep() {
        TemplateProperty group = TemplateProperty.choice(
                        TemplateProperty.attribute("camunda:candidateGroups"),
                        Stream.of("receivingUnit", "competentUnit")
                                .flatMap(office -> Arrays.stream(Role.values()).map(role -> group(office, role)))
                                .toList())
                .named("template.officer-step.candidateGroups")
                .in("officer")
                .required(true);
        TemplateProperty due = attribute("officer-step", "camunda:dueDate")
                .in("officer")
                .value("${deadline.dueAt(execution)}")
                .pattern("^(\\$\\{deadline\\..+\\}|)$", Wording.say("template.due-date"));
        return template(
                "officer-step",
                "bpmn:UserTask",
                List.of("officer", "form"),
                Stream.concat(Stream.of(group, due), form("officer-step")));
    }

    private static Map<String, Object> decision() {
        return template(
                "decision",
                "bpmn:BusinessRuleTask",
                List.of("decision"),
                Stream.of(
                        attribute("decision", "camunda:decisionRef")
                                .in("decision")
                                .required(true)
                                .pattern("^" + ID + "$", Wording.say("template.id")),
                        binding("camunda:decisionRefBinding").in("decision"),
                        attribute("decision", "camunda:resultVariable")
                                .in("decision")
                                .required(true)
                                .pattern("^[a-z][A-Za-z0-9]*$", Wording.say("template.variable")),
                        TemplateProperty.choice(
                                        TemplateProperty.attribute("camunda:mapDecisionResult"),
                                        choices("template.mapping.", "singleEntry", "singleResult"))
                                .named("template.decision.mapDecisionResult")
                                .in("decision")
                                .value("singleEntry")));
    }

    private static Stream<TemplateProperty> form(String template) {
        return Stream.of(
                attribute(template, "camunda:formRef")
                        .in("form")
                        .required(true)
                        .pattern("^" + ID + "$", Wording.say("template.id")),
                binding("camunda:formRefBinding").in("form"));
    }

    private static TemplateProperty binding(String name) {
        return TemplateProperty.choice(
                        TemplateProperty.attribute(name), choices("template.binding.", "deployment", "latest"))
                .named("template.binding")
                .value("deployment")
                .required(true);
    }

    static TemplateProperty attribute(String template, String name) {
        return TemplateProperty.text(TemplateProperty.attribute(name))
                .named("template." + template + "." + name.substring(name.indexOf(':') + 1));
    }

    private static Choice group(String office, Role role) {
        String label = Wording.say("template.office." + office, role.label());
        return new Choice(role.groupAt("${" + office + "}"), label);
    }

    static List<Choice> choices(String key, String... values) {
        return Stream.of(values)
                .map(value -> new Choice(value, Wording.say(key + value)))
                .toList();
    }

    static Map<String, Object> template(
            String id, String appliesTo, List<String> groups, Stream<TemplateProperty> properties) {
        String key = "template." + id;
        return ElementTemplates.template(
                id, Wording.say(key), Wording.say(key + ".does"), appliesTo, groups, properties);
    }
}
