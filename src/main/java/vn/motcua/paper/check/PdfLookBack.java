package vn.motcua.paper.check;

import java.nio.charset.StandardCharsets;

/** The last bytes that were read of a PDF: what was said of the stream that begins now. */
final class PdfLookBack {

    private static final int LENGTH = 1 << 12;
    private static final int KEYWORD = "stream".length();

    private final byte[] ring = new byte[LENGTH];
    private long count;

    void add(int next) {
        ring[(int) (count++ % LENGTH)] = (byte) next;
    }

    /** The keyword that was just read is not the end of one. */
    boolean beginsStream() {
        return !text(KEYWORD + 3).startsWith("end");
    }

    /** What stands between the last object's beginning and here. */
    String dictionary() {
        String text = text(LENGTH);
        return text.substring(Math.max(0, text.lastIndexOf(" obj")));
    }

    private String text(int length) {
        int known = (int) Math.min(Math.min(length, LENGTH), count);
        byte[] last = new byte[known];
        for (int i = 0; i < known; i++) {
            last[i] = ring[(int) ((count - known + i) % LENGTH)];
        }
        return new String(last, StandardCharsets.ISO_8859_1);
    }
}
