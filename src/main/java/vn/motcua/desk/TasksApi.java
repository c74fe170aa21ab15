package vn.motcua.desk;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.Wording;
import vn.motcua.procedure.SigningSteps;
import vn.motcua.procedure.TaskDossiers;

/** From a task of Tasklist to its dossier. */
@RestController
class TasksApi {

    private final TaskDossiers dossiers;
    private final SigningSteps signing;

    TasksApi(TaskDossiers dossiers, SigningSteps signing) {
        this.dossiers = dossiers;
        this.signing = signing;
    }

    /** @param maySign whether who asks can agree in this step to sign, with {@code POST /api/signatures/batch} */
    record TaskDossier(String number, boolean maySign) {}

    @GetMapping("/api/tasks/{id}/dossier")
    TaskDossier dossier(@PathVariable("id") String id) {
        return dossiers.of(id)
                .map(number -> new TaskDossier(number, signing.offersTo(id)))
                .orElseThrow(TasksApi::unknown);
    }

    private static ErrorResponseException unknown() {
        HttpStatus status = HttpStatus.NOT_FOUND;
        return new ErrorResponseException(
                status, ProblemDetail.forStatusAndDetail(status, Wording.say("task.unknown")), null);
    }
}
