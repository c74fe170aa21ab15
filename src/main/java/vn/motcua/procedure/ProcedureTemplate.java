package vn.motcua.procedure;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.motcua.Wording;

/** The template of the process itself: what the national list says of the procedure, and what the engine needs of it. */
final class ProcedureTemplate {

    private ProcedureTemplate() {}

    static Map<String, Object> template() {
        return StepTemplates.template(
                "procedure",
                "bpmn:Process",
                List.of("procedure", "running"),
                Stream.of(
                        extension("nationalCode")
                                .in("procedure")
                                .pattern(
                                        "^([0-9]\\.[0-9]{6}(\\.[A-Z0-9.]+)?|)$", Wording.say("template.national-code")),
                        extension("legalBasis").in("procedure").required(true),
                        extension("field").in("procedure").required(true),
                        TemplateProperty.choice(
                                        TemplateProperty.extension("level"),
                                        StepTemplates.choices("template.level.", "commune", "province", "ministry"))
                                .named("template.procedure.level")
                                .in("procedure")
                                .value("commune"),
                        extension("variables")
                                .in("running")
                                .value("receivingUnit,competentUnit")
                                .pattern(
                                        "^([a-z][A-Za-z0-9]*( *, *[a-z][A-Za-z0-9]*){0,7}|)$",
                                        Wording.say("template.variables")),
                        StepTemplates.attribute("procedure", "camunda:versionTag")
                                .in("running")
                                .required(true),
                        StepTemplates.attribute("procedure", "camunda:historyTimeToLive")
                                .in("running")
                                .value("P3650D")
                                .required(true),
                        TemplateProperty.hidden("isExecutable", true)));
    }

    private static TemplateProperty extension(String name) {
        return TemplateProperty.text(TemplateProperty.extension(name)).named("template.procedure." + name);
    }
}
