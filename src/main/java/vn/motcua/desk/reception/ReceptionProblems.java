package vn.motcua.desk.reception;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import vn.motcua.Wording;
import vn.motcua.paper.LoosePages;
import vn.motcua.procedure.FieldError;

/** What goes wrong at the reception page and nowhere else; before what every API of dossiers says. */
@RestControllerAdvice(assignableTypes = {ReceptionApi.class, ReceptionPagesApi.class})
@Order(ReceptionProblems.FIRST)
class ReceptionProblems {

    /** The advice of all dossiers has the highest precedence too, and its name comes before this one's. */
    static final int FIRST = Integer.MIN_VALUE;

    @ExceptionHandler
    ProblemDetail refused(ReceptionRefused e) {
        return problem(e.status(), e.reason(), List.of());
    }

    @ExceptionHandler
    ProblemDetail notTaken(LoosePages.NotTaken e) {
        return problem(
                HttpStatus.UNPROCESSABLE_ENTITY,
                e.reason(),
                e.reasons().stream()
                        .map(reason -> new FieldError("pages", reason))
                        .toList());
    }

    @ExceptionHandler
    ProblemDetail large(MaxUploadSizeExceededException e) {
        return problem(HttpStatus.PAYLOAD_TOO_LARGE, Wording.say("paper.request-too-large"), List.of());
    }

    @ExceptionHandler
    ProblemDetail unreadable(MultipartException e) {
        return problem(HttpStatus.BAD_REQUEST, Wording.say("paper.request-unreadable"), List.of());
    }

    private static ProblemDetail problem(HttpStatus status, String detail, List<FieldError> errors) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(Wording.say("reception.title." + status.value()));
        problem.setProperty("errors", errors);
        return problem;
    }
}
