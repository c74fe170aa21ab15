package vn.motcua.procedure.migration;

import java.util.List;
import java.util.Objects;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import vn.motcua.Wording;

/** What goes wrong in the migrations' API, as problem+json with the wrong field under {@code errors}. */
@RestControllerAdvice(basePackageClasses = MigrationProblems.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class MigrationProblems {

    record Fault(String field, String message) {}

    @ExceptionHandler
    ProblemDetail refused(MigrationRefused refused) {
        return problem(refused.status(), refused.field(), Objects.requireNonNullElse(refused.getMessage(), ""));
    }

    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException unreadable) {
        return problem(HttpStatus.BAD_REQUEST, "body", Wording.say("migration.unreadable"));
    }

    @ExceptionHandler
    ProblemDetail mistyped(MethodArgumentTypeMismatchException mistyped) {
        return problem(
                HttpStatus.BAD_REQUEST, mistyped.getName(), Wording.say("migration.mistyped", mistyped.getName()));
    }

    private static ProblemDetail problem(HttpStatus status, String field, String message) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, message);
        problem.setTitle(Wording.say("migration.title." + status.value()));
        problem.setProperty("errors", field.isEmpty() ? List.of() : List.of(new Fault(field, message)));
        return problem;
    }
}
