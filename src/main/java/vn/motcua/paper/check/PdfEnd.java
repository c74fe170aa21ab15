package vn.motcua.paper.check;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Near the end of a PDF stands where its list of objects begins; a file that was cut off has lost that. */
final class PdfEnd implements Rule {

    private static final int TAIL = 2048;
    private static final Pattern END = Pattern.compile("startxref\\s+(\\d{1,18})\\s+%%EOF");

    @Override
    public void check(Path file) throws Flaw, IOException {
        try (FileChannel bytes = FileChannel.open(file)) {
            ByteBuffer tail = ByteBuffer.allocate((int) Math.min(TAIL, bytes.size()));
            bytes.read(tail, bytes.size() - tail.capacity());
            Matcher end = END.matcher(new String(tail.array(), StandardCharsets.ISO_8859_1));
            long list = Long.MAX_VALUE;
            while (end.find()) {
                list = Long.parseLong(end.group(1));
            }
            if (list >= bytes.size()) {
                throw new Flaw("truncated");
            }
        }
    }
}
