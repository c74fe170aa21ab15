package vn.motcua.signature;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import vn.motcua.Wording;

/**
 * Looks through a file from anybody before a PDF library unpacks it in memory: what would become too large, is locked, or has
 * signatures without end is named here. Works on the bytes, since to understand the file is what the libraries do.
 */
final class PdfScreen {

    /** Bytes that one part of a file may unpack to; lists of objects are far smaller, and pictures are not unpacked here. */
    static final long LARGEST_PART = 48L << 20;

    private static final long LARGEST = 192L << 20;
    private static final int MOST_SIGNATURES = 50;
    private static final int MOST_PARTS = 50_000;
    private static final int HEADER_WITHIN = 1024;
    private static final int DICTIONARY = 16 * 1024;

    /** Names may be written with their letters as numbers; whoever hides something would. */
    private static final Pattern MARKS = Pattern.compile(
            "(?<!end)(stream)[\\r\\n ]|(" + name("Encrypt") + ")\\s*(?:\\d|<<)|(" + name("ByteRange") + ")");

    private static final Pattern LIST_OF_OBJECTS = Pattern.compile(name("ObjStm") + "|" + name("XRef"));
    private static final Pattern PICTURE = Pattern.compile(name("Image"));

    private final ByteText bytes;
    private long unpacked;
    private int parts;
    private int looked;

    private PdfScreen(ByteText bytes) {
        this.bytes = bytes;
    }

    /** What is wrong with a file, in Vietnamese; empty when a library may read it. */
    static Optional<String> fault(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            if (channel.size() == 0) {
                return Optional.of(Wording.say("verify.empty"));
            }
            ByteBuffer content = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            return new PdfScreen(new ByteText(content, 0, content.capacity())).fault();
        }
    }

    private Optional<String> fault() {
        CharSequence head = bytes.subSequence(0, Math.min(HEADER_WITHIN, bytes.length()));
        if (!head.toString().contains("%PDF-")) {
            return Optional.of(Wording.say("verify.no-pdf"));
        }
        int signatures = 0;
        Matcher marks = MARKS.matcher(bytes).useTransparentBounds(true);
        for (int at = next(0); at < bytes.length(); at = next(at + 1)) {
            if (!marks.region(at, bytes.length()).lookingAt()) {
                continue;
            } else if (marks.group(2) != null) {
                return Optional.of(Wording.say("verify.locked"));
            } else if (marks.group(3) != null && ++signatures > MOST_SIGNATURES) {
                return Optional.of(Wording.say("verify.too-many", MOST_SIGNATURES));
            } else if (marks.group(1) != null && tooLarge(at, marks.end())) {
                return Optional.of(Wording.say("verify.bomb"));
            }
        }
        return Optional.empty();
    }

    /** The next place at which a mark may begin. */
    private int next(int from) {
        int at = from;
        while (at < bytes.length() && bytes.charAt(at) != 's' && bytes.charAt(at) != '/') {
            at++;
        }
        return at;
    }

    /** Looks back no further than the part before: what lies between is its description, and no byte is looked at twice. */
    private boolean tooLarge(int keyword, int start) {
        String before = bytes.subSequence(Math.max(looked, keyword - DICTIONARY), keyword)
                .toString();
        looked = start;
        int object = before.lastIndexOf("obj");
        String dictionary = before.substring(Math.max(0, object));
        boolean picture = object >= 0
                && PICTURE.matcher(dictionary).find()
                && !LIST_OF_OBJECTS.matcher(dictionary).find();
        if (picture) {
            return false;
        }
        long size = inflated(start);
        unpacked += size;
        return size > LARGEST_PART || unpacked > LARGEST || ++parts > MOST_PARTS;
    }

    /** How much comes out, up to the limit; 0 of what was not deflated. */
    private long inflated(int start) {
        int from = start;
        while (from < bytes.length() && (bytes.charAt(from) == '\n' || bytes.charAt(from) == '\r')) {
            from++;
        }
        Inflater inflater = new Inflater();
        byte[] out = new byte[64 * 1024];
        try {
            inflater.setInput(bytes.buffer(from));
            while (!inflater.finished() && inflater.getBytesWritten() <= LARGEST_PART) {
                if (inflater.inflate(out) == 0) {
                    break;
                }
            }
        } catch (DataFormatException end) {
            // What came out so far counts.
        }
        long size = inflater.getBytesWritten();
        inflater.end();
        return size;
    }

    private static String name(String name) {
        StringBuilder pattern = new StringBuilder("/");
        name.chars().forEach(letter -> pattern.append("(?:%c|#(?i:%02x))".formatted(letter, letter)));
        return pattern.toString();
    }
}
