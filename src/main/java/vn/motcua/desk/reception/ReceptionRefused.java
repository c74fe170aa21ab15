package vn.motcua.desk.reception;

import org.springframework.http.HttpStatus;
import vn.motcua.Refusal;
import vn.motcua.Wording;

/** What the reception page asked for cannot be. */
class ReceptionRefused extends Refusal {

    private final HttpStatus status;

    private ReceptionRefused(HttpStatus status, String message) {
        super(message);
        this.status = status;
    }

    static ReceptionRefused unknown() {
        return new ReceptionRefused(HttpStatus.NOT_FOUND, Wording.say("reception.unknown"));
    }

    static ReceptionRefused forbidden() {
        return new ReceptionRefused(HttpStatus.FORBIDDEN, Wording.say("reception.forbidden"));
    }

    static ReceptionRefused conflict(String key, Object... gaps) {
        return new ReceptionRefused(HttpStatus.CONFLICT, Wording.say(key, gaps));
    }

    static ReceptionRefused invalid(String key, Object... gaps) {
        return new ReceptionRefused(HttpStatus.UNPROCESSABLE_ENTITY, Wording.say(key, gaps));
    }

    static ReceptionRefused tooLarge(String key, Object... gaps) {
        return new ReceptionRefused(HttpStatus.PAYLOAD_TOO_LARGE, Wording.say(key, gaps));
    }

    HttpStatus status() {
        return status;
    }
}
