package vn.motcua.paper.digitisation.scan;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** The drawing instructions of one page: its picture, then each word where it stands, stretched to its width and not shown. */
final class PageContent {

    private static final HexFormat HEX = HexFormat.of();

    private final StringBuilder instructions = new StringBuilder();
    private final double height;
    private final double scale;

    /** @param scale points per pixel */
    private PageContent(double height, double scale) {
        this.height = height;
        this.scale = scale;
    }

    /** @param width of the page in points, as is the height */
    static byte[] of(ReadPage page, double width, double height) {
        PageContent content = new PageContent(height, SearchablePdf.POINTS_PER_INCH / page.dpi());
        content.write("q %.3f 0 0 %.3f 0 0 cm /P Do Q\n", width, height);
        if (!page.rows().isEmpty()) {
            content.write("BT 3 Tr\n");
            page.rows().forEach(content::row);
            content.write("ET\n");
        }
        return content.instructions.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private void row(Row row) {
        double size = (row.bottom() - row.top()) * scale;
        double baseline = height - row.bottom() * scale + BlankFont.DESCENT * size;
        write("/T %.3f Tf\n", size);
        List<Word> words = row.words();
        for (int i = 0; i < words.size(); i++) {
            word(words.get(i), size, baseline, i < words.size() - 1 ? " " : "");
        }
    }

    private void word(Word word, double size, double baseline, String blank) {
        String letters = letters(word.text());
        double natural = Math.max(1, letters.length()) * BlankFont.LETTER_WIDTH * size;
        double stretch = 100 * word.box().width() * scale / natural;
        double left = word.box().left() * scale;
        write("%.2f Tz 1 0 0 1 %.3f %.3f Tm <%s> Tj\n", stretch, left, baseline, codes(letters + blank));
    }

    /** PDF/A knows no code for what is no letter. */
    private static String letters(String text) {
        return text.codePoints()
                .filter(letter -> letter < 0xFFF0 && letter != 0xFEFF && !Character.isISOControl(letter))
                .filter(letter -> Character.getType(letter) != Character.SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String codes(String text) {
        return HEX.formatHex(text.getBytes(StandardCharsets.UTF_16BE));
    }

    private void write(String instruction, Object... values) {
        instructions.append(String.format(Locale.ROOT, instruction, values));
    }
}
