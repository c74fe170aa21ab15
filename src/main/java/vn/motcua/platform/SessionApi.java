package vn.motcua.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.camunda.bpm.webapp.impl.security.filter.util.CsrfConstants;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The token that a change by session must bring, for our pages outside the web applications: the cookie that tells it is bound
 * to these. A foreign page may ask but cannot read the answer.
 */
@RestController
class SessionApi {

    /** @param token null for who comes with credentials instead of a session */
    record Answer(@Nullable String token) {}

    @GetMapping("/api/session")
    ResponseEntity<Answer> session(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Object token = session == null ? null : session.getAttribute(CsrfConstants.CSRF_TOKEN_SESSION_ATTR_NAME);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Answer(token == null ? null : token.toString()));
    }
}
