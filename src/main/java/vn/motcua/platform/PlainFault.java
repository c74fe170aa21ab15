package vn.motcua.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.core.Response.Status;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.rest.exception.ExceptionHandlerHelper;
import org.jspecify.annotations.Nullable;
import vn.motcua.Detailed;

/**
 * What a person is told of a failure: what they can mend, in the words of whoever refused it, and otherwise a sentence and the
 * id under which the log has the rest. No stack trace, no SQL, no name of a class.
 */
record PlainFault(int status, String message) {

    private static final int SERVER = 500;
    private static final Pattern INTERNAL = Pattern.compile(
            "\\b(?:[a-z_$][\\w$]*\\.){2,}[A-Za-z_$]|\\bat .+\\(.+\\)|\\w(?:Exception|Error)\\b|\\b(?:select|insert|update|delete)\\b.+\\b(?:from|into|set)\\b|JDBC|SQL",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LIST_LIMIT = Pattern.compile("^(?:An unbound number of results|Max results limit)");

    static PlainFault of(Throwable failure) {
        for (Throwable cause : ExceptionUtils.getThrowableList(failure)) {
            if (cause instanceof AuthorizationException) {
                return of(Status.FORBIDDEN.getStatusCode());
            }
            if (cause instanceof Detailed) {
                return new PlainFault(Status.BAD_REQUEST.getStatusCode(), String.valueOf(cause.getMessage()));
            }
            if (cause instanceof JsonProcessingException) {
                return new PlainFault(
                        Status.BAD_REQUEST.getStatusCode(),
                        "Nội dung gửi lên không phải JSON hợp lệ hoặc sai kiểu dữ liệu.");
            }
            if (cause instanceof BadUserRequestException
                    && LIST_LIMIT.matcher(cause.getMessage()).find()) {
                return new PlainFault(
                        Status.BAD_REQUEST.getStatusCode(),
                        "Danh sách phải có tham số maxResults, không quá " + EngineConfiguration.LONGEST_LIST + ".");
            }
            if (cause instanceof BadUserRequestException || cause instanceof FormFieldValidationException) {
                return refusal(Status.BAD_REQUEST.getStatusCode(), cause.getMessage());
            }
        }
        return of(ExceptionHandlerHelper.getInstance().getStatus(failure).getStatusCode(), failure.getMessage());
    }

    static PlainFault of(int status) {
        return new PlainFault(
                status,
                switch (status) {
                    case 400 -> "Yêu cầu không hợp lệ.";
                    case 401 -> "Cần đăng nhập.";
                    case 403 -> "Anh/chị không có quyền thực hiện việc này.";
                    case 404 -> "Không tìm thấy nội dung được yêu cầu.";
                    case 405 -> "Địa chỉ này không nhận phương thức đã gửi.";
                    case 406, 415 -> "Kiểu nội dung không được hỗ trợ.";
                    case 409 -> "Dữ liệu vừa được người khác thay đổi; hãy tải lại rồi thực hiện lại.";
                    default ->
                        status >= SERVER
                                ? "Hệ thống gặp lỗi. Hãy thử lại; nếu vẫn lỗi, báo bộ phận kỹ thuật mã "
                                        + Correlation.current() + "."
                                : "Yêu cầu không thực hiện được.";
                });
    }

    /** What a program may tell apart; never the name of a class. */
    String kind() {
        return isOurs() ? "failure" : "refusal";
    }

    boolean isOurs() {
        return status >= SERVER;
    }

    /** A failure that somebody else has already put into words. */
    static PlainFault of(int status, @Nullable String message) {
        return status >= SERVER ? of(status) : refusal(status, message);
    }

    private static PlainFault refusal(int status, @Nullable String message) {
        return Optional.ofNullable(message)
                .filter(text -> !text.isBlank()
                        && !text.startsWith("HTTP ")
                        && !INTERNAL.matcher(text).find())
                .map(text -> new PlainFault(status, text))
                .orElseGet(() -> of(status));
    }
}
