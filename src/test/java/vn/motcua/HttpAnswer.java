package vn.motcua;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One answer as it comes over an open line. Who has refused a body waits a minute for it before the line is closed. */
public final class HttpAnswer {

    private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: *(\\d+)");

    private HttpAnswer() {}

    /** Head and body, as far as they come. */
    public static String read(InputStream line) throws IOException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        for (int next = line.read(); next >= 0; next = line.read()) {
            said.write(next);
            if (next == '\n' && whole(said)) {
                String head = said.toString(StandardCharsets.ISO_8859_1);
                Matcher length = LENGTH.matcher(head);
                said.write(length.find() ? line.readNBytes(Integer.parseInt(length.group(1))) : chunks(line));
                break;
            }
        }
        return said.toString(StandardCharsets.UTF_8);
    }

    private static boolean whole(ByteArrayOutputStream head) {
        return head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n");
    }

    private static byte[] chunks(InputStream line) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int size = size(line); size > 0; size = size(line)) {
            all.write(line.readNBytes(size));
            line.readNBytes(2);
        }
        return all.toByteArray();
    }

    private static int size(InputStream line) throws IOException {
        StringBuilder digits = new StringBuilder();
        for (int next = line.read(); next >= 0 && next != '\n'; next = line.read()) {
            digits.append((char) next);
        }
        return digits.isEmpty() ? 0 : Integer.parseInt(digits.toString().trim(), 16);
    }
}
