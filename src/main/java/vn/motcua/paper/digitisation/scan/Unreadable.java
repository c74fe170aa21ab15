package vn.motcua.paper.digitisation.scan;

import java.io.IOException;

/** A file or one page of it cannot be shown as a picture. */
public class Unreadable extends IOException {

    Unreadable(String message) {
        super(message);
    }

    Unreadable(String message, Throwable cause) {
        super(message, cause);
    }
}
