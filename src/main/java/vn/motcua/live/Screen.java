package vn.motcua.live;

import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter.SseEventBuilder;

/**
 * One open page.
 *
 * @param session by which the person is logged in; null where each request brings its own password
 */
record Screen(Reader reader, SseEmitter line, @Nullable HttpSession session) {

    /** @return whether it is still there */
    boolean tell(SseEventBuilder event) {
        try {
            if (session != null) {
                // Throws when the person has logged out.
                session.getAttributeNames();
            }
            line.send(event);
            return true;
        } catch (IOException | IllegalStateException gone) {
            line.complete();
            return false;
        }
    }
}
