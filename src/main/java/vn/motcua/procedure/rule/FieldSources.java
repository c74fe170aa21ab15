package vn.motcua.procedure.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Where the values of a dossier come from: its start form, the forms of its steps, the answers that blocks keep. */
final class FieldSources {

    /** What every start form shares; it becomes the head of the dossier, not its declaration. */
    static final List<String> HEAD = List.of(
            "channel",
            "receivingUnit",
            "competentUnit",
            "papers",
            "applicantName",
            "applicantId",
            "applicantPhone",
            "applicantEmail",
            "applicantAddress");

    /** What a dossier itself keeps of the result, by the name that stands for a step. */
    static final Map<String, List<String>> OF_THE_RESULT =
            Map.of("signed", List.of("signedBy", "resultSignature"), "numbered", List.of("resultNumber"));

    /** What the program knows and forms can show. */
    private static final List<String> FACTS = List.of("uploadedFiles");

    private static final String KEEPS = "keepAs";

    private FieldSources() {}

    /** The form by which people start the procedure, when it can be read. */
    static Optional<FormFile> startForm(Diagram diagram, ModelFiles files) {
        return FormUse.in(diagram)
                .filter(use -> use.step() instanceof StartEvent)
                .findFirst()
                .flatMap(use -> use.found(files));
    }

    /** The form of a step, when it can be read. */
    static Optional<FormFile> form(Diagram diagram, String step, ModelFiles files) {
        return FormUse.in(diagram)
                .filter(use -> use.step().getId().equals(step))
                .findFirst()
                .flatMap(use -> use.found(files));
    }

    /** The forms of all steps that may work on a dossier of this procedure: its own and those of shared parts. */
    static Stream<FormFile> stepForms(Diagram diagram, ModelFiles files) {
        return parts(diagram, files)
                .flatMap(FormUse::in)
                .filter(use -> use.step() instanceof UserTask)
                .flatMap(use -> use.found(files).stream());
    }

    static Stream<Diagram> parts(Diagram diagram, ModelFiles files) {
        return Stream.concat(
                Stream.of(diagram), files.diagrams.stream().filter(each -> each.shared() && !each.equals(diagram)));
    }

    /** Fields under which blocks keep what they learnt. */
    static Stream<String> keptBy(ServiceTask task) {
        return Stream.ofNullable(BlockRule.inputs(task).get(KEEPS));
    }

    /** The keys whose values a form of a later step can show. */
    static Set<String> known(Diagram diagram, ModelFiles files) {
        Set<String> known = new LinkedHashSet<>(HEAD);
        startForm(diagram, files).ifPresent(form -> known.addAll(form.enteredKeys()));
        stepForms(diagram, files).forEach(form -> known.addAll(form.enteredKeys()));
        parts(diagram, files)
                .flatMap(part -> part.all(ServiceTask.class))
                .flatMap(FieldSources::keptBy)
                .forEach(known::add);
        OF_THE_RESULT.values().forEach(known::addAll);
        known.addAll(FACTS);
        known.addAll(DeclaredVariables.of(diagram, files));
        return known;
    }
}
