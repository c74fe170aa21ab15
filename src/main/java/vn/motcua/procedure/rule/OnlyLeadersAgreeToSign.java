package vn.motcua.procedure.rule;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import vn.motcua.authority.Role;
import vn.motcua.dossier.Dossier;

/** By this choice a step is known as one that a leader may agree to together with others. */
final class OnlyLeadersAgreeToSign extends DiagramRule {

    @Override
    Stream<Finding> check(Diagram diagram, ModelFiles files) {
        return FormUse.in(diagram)
                .filter(use -> use.step() instanceof UserTask)
                .flatMap(use -> use.found(files).stream().flatMap(form -> check(diagram, (UserTask) use.step(), form)));
    }

    private Stream<Finding> check(Diagram diagram, UserTask task, FormFile form) {
        List<JsonNode> agreeing = form.entered()
                .filter(field -> FormFile.options(field).contains(Dossier.SIGNED))
                .toList();
        if (agreeing.isEmpty()) {
            return Stream.empty();
        }
        String leaders = "." + Role.LEADER.code();
        boolean byLeader =
                String.valueOf(task.getCamundaCandidateGroups()).trim().endsWith(leaders);
        boolean sound = agreeing.size() == 1
                && agreeing.get(0).at("/validate/required").asBoolean()
                && agreeing.get(0).at("/conditional/hide").isMissingNode();
        return Stream.concat(
                byLeader ? Stream.empty() : Stream.of(found(diagram, task, leaders)),
                sound ? Stream.empty() : Stream.of(fault("field", diagram, task, FormFile.key(agreeing.get(0)))));
    }
}
