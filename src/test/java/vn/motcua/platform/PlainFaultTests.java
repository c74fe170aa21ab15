package vn.motcua.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Response.Status;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.server.ResponseStatusException;

class PlainFaultTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cannot construct org.camunda.bpm.engine.rest.dto.TaskDto",
                "NullPointerException",
                "ERROR: duplicate key; SQL state 23505",
                "insert into act_ru_task values",
                "x at vn.motcua.A.b(A.java:3)"
            })
    void whatTheProgramSaysToItselfDoesNotPass(String internal) {
        assertThat(PlainFault.of(new RestException(Status.BAD_REQUEST, internal))
                        .message())
                .isEqualTo("Yêu cầu không hợp lệ.");
    }

    @Test
    void aRefusalPassesHoweverDeepItIsWrapped() {
        var refusal = new BadUserRequestException("Số điện thoại phải có 10 chữ số.");
        var wrapped = new RestException(
                Status.INTERNAL_SERVER_ERROR, new ProcessEngineException("x", refusal), "Cannot complete task");
        assertThat(PlainFault.of(wrapped)).isEqualTo(new PlainFault(400, "Số điện thoại phải có 10 chữ số."));
    }

    @Test
    void aFailureIsNeverExplained() {
        assertThat(PlainFault.of(new ProcessEngineException("Hồ sơ của Nguyễn Văn A"))
                        .message())
                .startsWith("Hệ thống gặp lỗi.")
                .doesNotContain("Nguyễn Văn A");
    }

    @Test
    void ownApisKeepTheirOwnSentencesAndHideSprings() throws Exception {
        assertThat(detail(new ResponseStatusException(HttpStatus.NOT_FOUND, "Không có hồ sơ này.")))
                .isEqualTo("Không có hồ sơ này.");
        assertThat(detail(new HttpRequestMethodNotSupportedException("PATCH")))
                .isEqualTo("Địa chỉ này không nhận phương thức đã gửi.");
    }

    private static String detail(Exception refused) throws Exception {
        var answer = new ApiErrors().handleException(refused, new ServletWebRequest(new MockHttpServletRequest()));
        return ((ProblemDetail) answer.getBody()).getDetail();
    }
}
