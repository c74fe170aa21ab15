package vn.motcua.intake;

import java.util.List;
import java.util.Objects;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import vn.motcua.Refusal;
import vn.motcua.Wording;
import vn.motcua.dossier.DossierUnknown;
import vn.motcua.procedure.FieldError;
import vn.motcua.procedure.FormRejected;

/** What goes wrong in the dossier's API, as problem+json with one entry per wrong field. */
@RestControllerAdvice(basePackages = {"vn.motcua.intake", "vn.motcua.desk", "vn.motcua.fee", "vn.motcua.result"})
@Order(Ordered.HIGHEST_PRECEDENCE)
class IntakeProblems {

    @ExceptionHandler
    ProblemDetail rejected(FormRejected e) {
        return problem(HttpStatus.UNPROCESSABLE_ENTITY, Wording.say("problem.fields"), e.errors());
    }

    @ExceptionHandler
    ProblemDetail unknown(UnknownProcedure e) {
        return problem(HttpStatus.UNPROCESSABLE_ENTITY, text(e), List.of(new FieldError("procedure", text(e))));
    }

    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException e) {
        String detail = Wording.say("problem.unreadable");
        return problem(HttpStatus.BAD_REQUEST, detail, List.of(new FieldError("body", detail)));
    }

    @ExceptionHandler
    ProblemDetail unknown(DossierUnknown e) {
        return problem(HttpStatus.NOT_FOUND, text(e), List.of());
    }

    @ExceptionHandler
    ProblemDetail refused(Refusal e) {
        return problem(HttpStatus.CONFLICT, text(e), List.of());
    }

    @ExceptionHandler
    ProblemDetail forbidden(NotYourUnit e) {
        return problem(HttpStatus.FORBIDDEN, text(e), List.of());
    }

    private static String text(RuntimeException e) {
        return Objects.requireNonNullElse(e.getMessage(), "");
    }

    private static ProblemDetail problem(HttpStatus status, String detail, List<FieldError> errors) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(Wording.say("problem.title." + status.value()));
        problem.setProperty("errors", errors);
        return problem;
    }
}
