package vn.motcua.deadline;

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
import vn.motcua.authority.UnitUnknown;
import vn.motcua.deadline.InvalidRequest.Fault;

/** What goes wrong in this module's answers, as problem+json with the faults under `errors`. */
@RestControllerAdvice(basePackageClasses = DeadlineProblems.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class DeadlineProblems {

    @ExceptionHandler
    ProblemDetail invalid(InvalidRequest e) {
        return badRequest(e);
    }

    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException e) {
        return badRequest(new InvalidRequest("body", "Nội dung gửi lên không đúng định dạng JSON."));
    }

    @ExceptionHandler
    ProblemDetail mistyped(MethodArgumentTypeMismatchException e) {
        return badRequest(new InvalidRequest(e.getName(), "Giá trị không đúng kiểu dữ liệu."));
    }

    @ExceptionHandler
    ProblemDetail unknown(UnknownLimit e) {
        boolean procedure = e.field().equals(UnknownLimit.PROCEDURE);
        return problem(
                procedure ? HttpStatus.NOT_FOUND : HttpStatus.UNPROCESSABLE_ENTITY,
                text(e),
                List.of(new Fault(e.field(), text(e))));
    }

    @ExceptionHandler
    ProblemDetail unknown(UnitUnknown e) {
        return problem(HttpStatus.NOT_FOUND, text(e), List.of(new Fault("unit", text(e))));
    }

    @ExceptionHandler
    ProblemDetail notLoaded(CalendarNotLoaded e) {
        return problem(HttpStatus.UNPROCESSABLE_ENTITY, text(e), List.of(new Fault("calendar", text(e))));
    }

    @ExceptionHandler
    ProblemDetail refused(AnnouncementRefused e) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(e.status(), text(e));
        problem.setTitle(Wording.say("calendar.not-reversed"));
        return problem;
    }

    private static ProblemDetail badRequest(InvalidRequest e) {
        return problem(HttpStatus.BAD_REQUEST, text(e), e.faults());
    }

    private static String text(RuntimeException e) {
        return Objects.requireNonNullElse(e.getMessage(), "");
    }

    private static ProblemDetail problem(HttpStatus status, String detail, List<Fault> faults) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(status == HttpStatus.BAD_REQUEST ? "Yêu cầu chưa hợp lệ" : "Không tính được thời hạn");
        problem.setProperty("errors", faults);
        return problem;
    }
}
