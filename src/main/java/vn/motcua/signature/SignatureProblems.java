package vn.motcua.signature;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import vn.motcua.Refusal;
import vn.motcua.Wording;

/** What goes wrong in the signatures' API, as problem+json. */
@RestControllerAdvice(basePackageClasses = SignatureProblems.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class SignatureProblems {

    @ExceptionHandler
    ProblemDetail unsigned(UnsignedMessage e) {
        return problem(HttpStatus.UNAUTHORIZED, e.reason());
    }

    @ExceptionHandler
    ProblemDetail unknown(UnknownRequest e) {
        return problem(HttpStatus.NOT_FOUND, e.reason());
    }

    @ExceptionHandler({WrongValue.class, WrongBatch.class})
    ProblemDetail wrong(Refusal e) {
        return problem(HttpStatus.UNPROCESSABLE_ENTITY, e.reason());
    }

    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException e) {
        return problem(HttpStatus.BAD_REQUEST, Wording.say("problem.unreadable"));
    }

    @ExceptionHandler
    ProblemDetail refused(Refusal e) {
        return problem(HttpStatus.CONFLICT, e.reason());
    }

    private static ProblemDetail problem(HttpStatus status, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(Wording.say("signature.title." + status.value()));
        return problem;
    }
}
