package vn.motcua.post;

import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import vn.motcua.Refusal;
import vn.motcua.Wording;
import vn.motcua.procedure.FieldError;
import vn.motcua.procedure.FormRejected;

/** What goes wrong in the post's API, as problem+json with one entry per wrong field. */
@RestControllerAdvice(basePackageClasses = PostProblems.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class PostProblems {

    @ExceptionHandler
    ProblemDetail rejected(FormRejected e) {
        return problem(HttpStatus.UNPROCESSABLE_ENTITY, Wording.say("problem.fields"), e.errors());
    }

    @ExceptionHandler
    ProblemDetail wrong(WrongItemNumber e) {
        return problem(HttpStatus.UNPROCESSABLE_ENTITY, e.reason(), List.of(new FieldError("itemNumber", e.reason())));
    }

    /** Two counters gave one number in the same moment: one of them was later. */
    @ExceptionHandler
    ProblemDetail twice(DataIntegrityViolationException e) {
        return problem(HttpStatus.CONFLICT, Wording.say("post.item-twice"), List.of());
    }

    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException e) {
        String detail = Wording.say("problem.unreadable");
        return problem(HttpStatus.BAD_REQUEST, detail, List.of(new FieldError("body", detail)));
    }

    @ExceptionHandler({ConsignmentUnknown.class, NoSuchList.class})
    ProblemDetail unknown(PostRefusal e) {
        return problem(HttpStatus.NOT_FOUND, e.reason(), List.of());
    }

    @ExceptionHandler
    ProblemDetail forbidden(PostForbidden e) {
        return problem(HttpStatus.FORBIDDEN, e.reason(), List.of());
    }

    @ExceptionHandler
    ProblemDetail unsigned(UnsignedMessage e) {
        return problem(HttpStatus.UNAUTHORIZED, e.reason(), List.of());
    }

    @ExceptionHandler
    ProblemDetail refused(Refusal e) {
        return problem(HttpStatus.CONFLICT, e.reason(), List.of());
    }

    private static ProblemDetail problem(HttpStatus status, String detail, List<FieldError> errors) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(Wording.say("post.title." + status.value()));
        problem.setProperty("errors", errors);
        return problem;
    }
}
