package vn.motcua.supervision;

import java.util.List;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import vn.motcua.Wording;
import vn.motcua.dossier.DossierUnknown;

/** What goes wrong in this module's answers. */
@RestControllerAdvice(basePackageClasses = SupervisionProblems.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class SupervisionProblems {

    @ExceptionHandler
    ProblemDetail forbidden(SupervisionForbidden e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.FORBIDDEN, e.reason());
    }

    @ExceptionHandler
    ProblemDetail unknown(DossierUnknown e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, e.reason());
    }

    @ExceptionHandler
    ProblemDetail invalid(InvalidQuestion e) {
        return wrong(e.field(), e.reason());
    }

    @ExceptionHandler
    ProblemDetail mistyped(MethodArgumentTypeMismatchException e) {
        return wrong(e.getName(), Wording.say("supervision.mistyped", e.getName()));
    }

    private static ProblemDetail wrong(String field, String message) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, message);
        problem.setProperty("errors", List.of(Map.of("field", field, "message", message)));
        return problem;
    }
}
