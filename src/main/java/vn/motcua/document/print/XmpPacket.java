package vn.motcua.document.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;

/** What a file says of itself, in the form that PDF/A wants; the words are those of the document information. */
final class XmpPacket {

    private static final String FORM = read("vn/motcua/document/print/metadata.xmp");

    private XmpPacket() {}

    /** @param values by the names that stand in braces in metadata.xmp */
    static byte[] of(Map<String, String> values) {
        String packet = FORM;
        for (Map.Entry<String, String> value : values.entrySet()) {
            packet = packet.replace("{" + value.getKey() + "}", HtmlUtils.htmlEscapeDecimal(value.getValue(), "UTF-8"));
        }
        return packet.getBytes(StandardCharsets.UTF_8);
    }

    private static String read(String name) {
        try (InputStream stream = new ClassPathResource(name).getInputStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }
}
