package vn.motcua.procedure.rule;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;

final class UserTaskHasAGroupOfAnOffice extends DiagramRule {

    private final Pattern groups;
    private final String roles;

    UserTaskHasAGroupOfAnOffice(Vocabulary vocabulary) {
        roles = String.join(", ", vocabulary.roles());
        String group = "\\$\\{(receivingUnit|competentUnit)}\\.(" + String.join("|", vocabulary.roles()) + ")";
        groups = Pattern.compile("\\s*" + group + "(\\s*,\\s*" + group + ")*\\s*");
    }

    @Override
    Stream<Finding> check(Diagram diagram, ModelFiles files) {
        return diagram.all(UserTask.class).flatMap(task -> {
            if (task.getCamundaAssignee() != null || task.getCamundaCandidateUsers() != null) {
                return Stream.of(fault("person", diagram, task, roles));
            }
            String given = String.valueOf(task.getCamundaCandidateGroups());
            return groups.matcher(given).matches()
                    ? Stream.empty()
                    : Stream.of(found(diagram, task, given.equals("null") ? "" : given, roles));
        });
    }
}
