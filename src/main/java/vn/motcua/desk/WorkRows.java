package vn.motcua.desk;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.procedure.OpenSteps;

/** The rows of the work list. */
@Component
class WorkRows {

    private static final String INSERT =
            """
            insert into work_item (task_id, dossier_number, procedure_slug, step, step_name, group_id, opened_at,
                                   due_at, step_due_at, paused, unread, order_at)
            values (:id, :dossier, :procedure, :step, :name, :group, :at, :due, :stepDue, :paused, true, :order)
            """;

    private static final String REDRAW =
            """
            update work_item set
              step = (select t.task_def_key_ from act_ru_task t where t.id_ = task_id),
              step_name = (select replace(t.name_, concat(' · ', dossier_number), '') from act_ru_task t where t.id_ = task_id),
              group_id = (select min(l.group_id_) from act_ru_identitylink l where l.task_id_ = work_item.task_id),
              assignee = (select t.assignee_ from act_ru_task t where t.id_ = task_id),
              step_due_at = (select t.due_date_ from act_ru_task t where t.id_ = task_id),
              order_at = case when paused then order_at
                else coalesce(due_at, (select t.due_date_ from act_ru_task t where t.id_ = task_id), opened_at) end
            where dossier_number = :dossier
            """;

    private final JdbcClient database;

    WorkRows(JdbcClient database) {
        this.database = database;
    }

    void add(WorkItem item) {
        OpenSteps.Opened step = item.step();
        database.sql(INSERT)
                .param("id", step.taskId())
                .param("dossier", step.dossierNumber())
                .param("procedure", item.procedure())
                .param("step", step.step())
                .param("name", step.name())
                .param("group", step.group())
                .param("at", moment(step.at()))
                .param("due", moment(item.dueAt()))
                .param("stepDue", moment(step.dueAt()))
                .param("paused", item.paused())
                .param("order", moment(item.orderAt()))
                .update();
    }

    void seen(String taskId) {
        database.sql("update work_item set unread = false where task_id = :id and unread = true")
                .param("id", taskId)
                .update();
    }

    /** Whoever takes a step has looked at it. */
    void change(OpenSteps.Changed step) {
        database.sql(
                        """
                        update work_item
                        set assignee = :assignee, step_due_at = :due, unread = unread and cast(:assignee as varchar) is null
                        where task_id = :id
                        """)
                .param("assignee", step.assignee())
                .param("due", moment(step.dueAt()))
                .param("id", step.taskId())
                .update();
    }

    void move(OpenSteps.ClockMoved clock, boolean paused) {
        database.sql(
                        """
                        update work_item
                        set due_at = :due, paused = :paused, order_at = coalesce(:order, step_due_at, opened_at)
                        where task_id in (:ids)
                        """)
                .param("due", moment(clock.dueAt()))
                .param("paused", paused)
                .param("order", moment(paused ? WorkItem.LAST : clock.dueAt()))
                .param("ids", clock.taskIds())
                .update();
    }

    /** What the engine says of the dossier's open steps, which have moved to another version. */
    void redraw(String dossierNumber) {
        database.sql(REDRAW).param("dossier", dossierNumber).update();
    }

    static @Nullable OffsetDateTime moment(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
