package vn.motcua.desk;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.Wording;
import vn.motcua.procedure.TaskDossiers;

/** From a task of Tasklist to its dossier. */
@RestController
class TasksApi {

    private final TaskDossiers dossiers;

    TasksApi(TaskDossiers dossiers) {
        this.dossiers = dossiers;
    }

    record TaskDossier(String number) {}

    @GetMapping("/api/tasks/{id}/dossier")
    TaskDossier dossier(@PathVariable("id") String id) {
        return dossiers.of(id).map(TaskDossier::new).orElseThrow(TasksApi::unknown);
    }

    private static ErrorResponseException unknown() {
        HttpStatus status = HttpStatus.NOT_FOUND;
        return new ErrorResponseException(
                status, ProblemDetail.forStatusAndDetail(status, Wording.say("task.unknown")), null);
    }
}
