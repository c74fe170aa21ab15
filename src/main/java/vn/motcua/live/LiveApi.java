package vn.motcua.live;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import vn.motcua.authority.Acting;

/** The line by which open pages are told that something has changed. */
@RestController
class LiveApi {

    private final Screens screens;
    private final Acting acting;

    LiveApi(Screens screens, Acting acting) {
        this.screens = screens;
        this.acting = acting;
    }

    /** 204 for nobody, and where there are too many lines already: by it a browser knows not to try again. */
    @GetMapping("/api/events")
    ResponseEntity<SseEmitter> events(HttpServletRequest request) {
        return acting.userId()
                .map(this::reader)
                .flatMap(reader -> screens.open(reader, request.getSession(false)))
                .map(line -> ResponseEntity.ok()
                        .contentType(MediaType.TEXT_EVENT_STREAM)
                        .cacheControl(CacheControl.noStore())
                        .header("X-Accel-Buffering", "no")
                        .body(line))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    private Reader reader(String account) {
        return new Reader(
                account,
                Set.copyOf(acting.groupIds()),
                acting.unitCodes(),
                acting.isSupervisor() || acting.isAdministrator());
    }
}
