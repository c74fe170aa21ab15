package vn.motcua.procedure.rule;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;

/** The input {@code group} of a block: a role without its office reaches nobody. */
final class OfficeGroupsAreOfAnOffice extends BlockRule {

    private static final String INPUT = "group";

    private final Pattern group;

    OfficeGroupsAreOfAnOffice(Vocabulary vocabulary) {
        super(vocabulary);
        group = Pattern.compile("(\\$\\{\\s*(receivingUnit|competentUnit)\\s*}|[0-9A-Z]+)\\.("
                + String.join("|", vocabulary.roles()) + ")");
    }

    @Override
    Stream<Finding> check(Diagram diagram, ServiceTask task, BlockDescription block, ModelFiles files) {
        String given = inputs(task).getOrDefault(INPUT, "");
        boolean asked = block.inputs().stream().anyMatch(input -> input.name().equals(INPUT));
        return !asked || given.isBlank() || group.matcher(given).matches()
                ? Stream.empty()
                : Stream.of(found(diagram, task, given, String.join(", ", vocabulary.roles())));
    }
}
