package vn.motcua.platform;

import java.util.List;
import org.camunda.bpm.engine.impl.persistence.entity.AttachmentManager;
import org.camunda.bpm.engine.task.Attachment;

/** Attachments follow their task. The engine itself lets anyone read any of them. */
final class OfficeAttachments extends AttachmentManager {

    @Override
    public List<Attachment> findAttachmentsByTaskId(String taskId) {
        demandTask(taskId);
        return super.findAttachmentsByTaskId(taskId);
    }

    @Override
    public Attachment findAttachmentByTaskIdAndAttachmentId(String taskId, String attachmentId) {
        demandTask(taskId);
        return super.findAttachmentByTaskIdAndAttachmentId(taskId, attachmentId);
    }

    @Override
    public List<Attachment> findAttachmentsByProcessInstanceId(String id) {
        OwnOffice.limit().ifPresent(office -> office.refuse("attachments"));
        return super.findAttachmentsByProcessInstanceId(id);
    }

    private void demandTask(String taskId) {
        OwnOffice.limit().ifPresent(office -> {
            if (getTaskManager().findTaskById(taskId) == null) {
                office.refuse("attachments");
            }
        });
    }
}
