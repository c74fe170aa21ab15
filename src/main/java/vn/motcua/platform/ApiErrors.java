package vn.motcua.platform;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** The last word on what our own API answers when something fails. A module's own advice comes before it. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ApiErrors extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ApiErrors.class);

    /** Spring Security answers these itself. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void leaveToSecurity(RuntimeException refused) {
        throw refused;
    }

    @ExceptionHandler({AuthorizationException.class, BadUserRequestException.class})
    ResponseEntity<ProblemDetail> refused(RuntimeException refused) {
        return answer(PlainFault.of(refused));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> failed(Exception failure) {
        log.error("Request failed", failure);
        return answer(PlainFault.of(HttpStatus.INTERNAL_SERVER_ERROR.value()));
    }

    /** What Spring itself refuses, in our words; what our own code has put into words is kept. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception refused, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail problem = problem(
                refused instanceof ErrorResponseException said && !(refused instanceof HandlerMethodValidationException)
                        ? PlainFault.of(status.value(), said.getBody().getDetail())
                        : PlainFault.of(status.value()));
        return super.handleExceptionInternal(refused, problem, headers, status, request);
    }

    private static ResponseEntity<ProblemDetail> answer(PlainFault fault) {
        return ResponseEntity.status(fault.status()).body(problem(fault));
    }

    private static ProblemDetail problem(PlainFault fault) {
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(fault.status()), fault.message());
        problem.setProperty("correlationId", Correlation.current());
        return problem;
    }
}
