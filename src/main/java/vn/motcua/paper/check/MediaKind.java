package vn.motcua.paper.check;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of file that papers may be. */
public enum MediaKind {
    JPEG("image/jpeg", ".jpg", ".jpeg"),
    PNG("image/png", ".png", ".png"),
    TIFF("image/tiff", ".tif", ".tiff"),
    PDF("application/pdf", ".pdf", ".pdf");

    private final String mediaType;
    private final String ending;
    private final String otherEnding;

    MediaKind(String mediaType, String ending, String otherEnding) {
        this.mediaType = mediaType;
        this.ending = ending;
        this.otherEnding = otherEnding;
    }

    public static Optional<MediaKind> of(String mediaType) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(mediaType))
                .findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    /** The name with an ending that fits this kind, so that it opens with the right program. */
    public String named(String name) {
        String lower = name.toLowerCase(java.util.Locale.ROOT);
        return lower.endsWith(ending) || lower.endsWith(otherEnding) ? name : name + ending;
    }
}
