package vn.motcua.platform;

import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.impl.db.DbEntity;
import org.camunda.bpm.engine.impl.persistence.entity.CommentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.CommentManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Comment;
import org.camunda.bpm.engine.task.Event;

/** Comments follow their task. The engine itself lets anyone read and write any of them. */
final class OfficeComments extends CommentManager {

    @Override
    public List<Comment> findCommentsByTaskId(String taskId) {
        demandTask(taskId);
        return super.findCommentsByTaskId(taskId);
    }

    @Override
    public List<Event> findEventsByTaskId(String taskId) {
        demandTask(taskId);
        return super.findEventsByTaskId(taskId);
    }

    @Override
    public CommentEntity findCommentByTaskIdAndCommentId(String taskId, String commentId) {
        demandTask(taskId);
        return super.findCommentByTaskIdAndCommentId(taskId, commentId);
    }

    @Override
    public List<Comment> findCommentsByProcessInstanceId(String id) {
        OwnOffice.limit().ifPresent(office -> office.refuse("comments"));
        return super.findCommentsByProcessInstanceId(id);
    }

    @Override
    public CommentEntity findCommentByProcessInstanceIdAndCommentId(String id, String commentId) {
        OwnOffice.limit().ifPresent(office -> office.refuse("comment"));
        return super.findCommentByProcessInstanceIdAndCommentId(id, commentId);
    }

    @Override
    public void insert(DbEntity entity) {
        if (entity instanceof CommentEntity comment) {
            OwnOffice.limit().ifPresent(office -> demandBelonging(office, comment));
        }
        super.insert(entity);
    }

    /** A comment on the own task must not be hung on another's dossier. */
    private void demandBelonging(OwnOffice office, CommentEntity comment) {
        TaskEntity task = comment.getTaskId() == null ? null : getTaskManager().findTaskById(comment.getTaskId());
        String instance = comment.getProcessInstanceId();
        if (task == null || (instance != null && !Objects.equals(instance, task.getProcessInstanceId()))) {
            office.refuse("comment");
        }
    }

    private void demandTask(String taskId) {
        OwnOffice.limit().ifPresent(office -> {
            if (getTaskManager().findTaskById(taskId) == null) {
                office.refuse("comments");
            }
        });
    }
}
