package vn.motcua.document;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.http.ContentDisposition;

/** How files are named that people take home. */
public final class Downloads {

    /** What no file system takes, and what would end the header. */
    private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]+");

    private Downloads() {}

    /**
     * A content disposition: saved, never shown inside our pages.
     *
     * @param name number of a document or the like; its strokes become dashes
     */
    public static String named(String name, String ending) {
        return disposition(ContentDisposition.attachment(), name, ending);
    }

    /** The same, opened in a window of its own, for the printer. */
    public static String shown(String name, String ending) {
        return disposition(ContentDisposition.inline(), name, ending);
    }

    private static String disposition(ContentDisposition.Builder how, String name, String ending) {
        return how.filename(FORBIDDEN.matcher(name).replaceAll("-") + "." + ending, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
