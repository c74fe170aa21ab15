package vn.motcua.deadline;

import org.springframework.http.HttpStatus;
import vn.motcua.Wording;

/** An announcement that cannot be taken back; the message says why in Vietnamese. */
class AnnouncementRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;

    private AnnouncementRefused(HttpStatus status, String sentence) {
        super(sentence);
        this.status = status;
    }

    static AnnouncementRefused unknown() {
        return new AnnouncementRefused(HttpStatus.NOT_FOUND, Wording.say("calendar.announcement-unknown"));
    }

    static AnnouncementRefused gone() {
        return new AnnouncementRefused(HttpStatus.CONFLICT, Wording.say("calendar.announcement-gone"));
    }

    HttpStatus status() {
        return status;
    }
}
