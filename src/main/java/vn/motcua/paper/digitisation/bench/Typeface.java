package vn.motcua.paper.digitisation.bench;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/** A family of letters in which Vietnamese can be written. */
record Typeface(String name, Font plain, Font bold, Font italic) {

    private static final String LETTERS = "ẶặỄễỞởỮữỲỹĐđƯưƠơÔôÂâÊêỊịỌọỤụẠạ²";
    private static final List<String> ELSEWHERE =
            List.of("DejaVu Serif", "DejaVu Sans", "Times New Roman", "Arial", "Noto Serif", "Noto Sans");

    /** The program's own, then those that this machine has. */
    static List<Typeface> found() {
        return Stream.concat(Stream.of(shipped()), ELSEWHERE.stream().flatMap(Typeface::installed))
                .toList();
    }

    Font styled(int style) {
        return style == Font.BOLD ? bold : style == Font.ITALIC ? italic : plain;
    }

    private static Typeface shipped() {
        return new Typeface("Liberation Serif", file("Regular"), file("Bold"), file("Italic"));
    }

    /** A machine answers with another family where it lacks the one asked for. */
    private static Stream<Typeface> installed(String family) {
        Font plain = new Font(family, Font.PLAIN, 12);
        return plain.getFamily().equals(family) && plain.canDisplayUpTo(LETTERS) < 0
                ? Stream.of(new Typeface(family, plain, plain.deriveFont(Font.BOLD), plain.deriveFont(Font.ITALIC)))
                : Stream.empty();
    }

    private static Font file(String style) {
        try (InputStream file = new ClassPathResource("fonts/LiberationSerif-" + style + ".ttf").getInputStream()) {
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the shipped typeface is damaged", e);
        }
    }
}
