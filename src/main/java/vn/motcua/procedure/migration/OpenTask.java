package vn.motcua.procedure.migration;

import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.calendar.DueDateBusinessCalendar;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;
import vn.motcua.Wording;
import vn.motcua.procedure.CountedFrom;
import vn.motcua.procedure.Definitions;
import vn.motcua.procedure.migration.Change.Element;
import vn.motcua.procedure.migration.Change.TaskMove;

/**
 * A task that has moved. It stays the same task, with whoever claimed it; what the new version draws otherwise (name,
 * description, due date, group) follows. Where the group changes the claim is given back: the step is now somebody else's.
 */
record OpenTask(TaskEntity task, TaskDefinition before, TaskDefinition now) {

    TaskMove follow(Element step) {
        Date dueBefore = task.getDueDate();
        Set<String> groupsBefore = groups();
        boolean claimed = task.getAssignee() != null;
        rename();
        due();
        Set<String> groups = handOver();
        boolean handedOver = !groups.equals(groupsBefore);
        return new TaskMove(
                step,
                Moments.text(dueBefore),
                Moments.text(task.getDueDate()),
                List.copyOf(groupsBefore),
                List.copyOf(groups),
                handedOver || !Moments.same(dueBefore, task.getDueDate()),
                handedOver ? Wording.say(claimed ? "migration.task.given-back" : "migration.task.group") : null);
    }

    /** Behind the name stands the dossier's number, which stays. */
    private void rename() {
        String old = text(before.getNameExpression());
        String renewed = text(now.getNameExpression());
        if (!renewed.equals(old) && task.getName() != null && task.getName().startsWith(old)) {
            task.setName(renewed + task.getName().substring(old.length()));
        }
        if (!text(before.getDescriptionExpression()).equals(text(now.getDescriptionExpression()))) {
            task.setDescription((String) value(now.getDescriptionExpression()));
        }
    }

    private void due() {
        String date = text(now.getDueDateExpression());
        if (Definitions.followsTheClock(date)) {
            date(value(now.getDueDateExpression()));
        } else if (!date.equals(text(before.getDueDateExpression()))) {
            CountedFrom.moment(task.getCreateTime().toInstant(), () -> date(value(now.getDueDateExpression())));
        }
    }

    private void date(@Nullable Object due) {
        Date date = due instanceof String written
                ? new DueDateBusinessCalendar().resolveDuedate(written, task.getCreateTime())
                : (Date) due;
        if (!Moments.same(task.getDueDate(), date)) {
            task.setDueDate(date);
        }
    }

    /** The groups that the task is offered to then; the engine's task still lists those taken away until it is read anew. */
    private Set<String> handOver() {
        Set<String> present = groups();
        Set<Expression> drawn = now.getCandidateGroupIdExpressions();
        if (texts(before.getCandidateGroupIdExpressions()).equals(texts(drawn))) {
            return present;
        }
        Set<String> wanted = drawn.stream()
                .map(group -> String.valueOf(value(group)))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!wanted.equals(present)) {
            present.stream().filter(group -> !wanted.contains(group)).forEach(task::deleteCandidateGroup);
            wanted.stream().filter(group -> !present.contains(group)).forEach(task::addCandidateGroup);
            task.setAssignee(null);
        }
        return wanted;
    }

    private Set<String> groups() {
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private @Nullable Object value(@Nullable Expression expression) {
        return expression == null ? null : expression.getValue(task.getExecution());
    }

    private static Set<String> texts(Set<Expression> expressions) {
        return expressions.stream().map(OpenTask::text).collect(Collectors.toSet());
    }

    private static String text(@Nullable Expression expression) {
        return expression == null ? "" : expression.getExpressionText();
    }
}
