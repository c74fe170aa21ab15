package vn.motcua.paper.digitisation.scan;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A font whose every letter is a blank of half an em: the invisible text needs a place and a meaning, not a shape. The code of a
 * letter is its Unicode number, so that Đ cannot come back as Ð, as it does from typefaces that draw both alike.
 */
final class BlankFont {

    static final double LETTER_WIDTH = 0.5;
    static final double ASCENT = 0.75, DESCENT = 0.25;
    private static final int UNITS = 1000, ADVANCE = (int) (LETTER_WIDTH * UNITS);
    private static final int MOST_RANGES = 100;
    private static final String NAME = "MCBLNK+Blank";

    private BlankFont() {}

    /** The Type0 font dictionary, for the page's resources. */
    static COSDictionary in(PDDocument document) throws IOException {
        COSDictionary font = dictionary("Font", "Type0");
        font.setName(COSName.BASE_FONT, NAME);
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        font.setItem(COSName.TO_UNICODE, stream(document, toUnicode()));
        COSArray descendants = new COSArray();
        descendants.add(descendant(document));
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return font;
    }

    private static COSDictionary descendant(PDDocument document) throws IOException {
        COSDictionary font = dictionary("Font", "CIDFontType2");
        font.setName(COSName.BASE_FONT, NAME);
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("Identity"));
        system.setInt(COSName.SUPPLEMENT, 0);
        font.setItem(COSName.CIDSYSTEMINFO, system);
        font.setInt(COSName.DW, ADVANCE);
        byte[] everyLetterIsGlyphOne = new byte[2 * 0x10000];
        for (int i = 1; i < everyLetterIsGlyphOne.length; i += 2) {
            everyLetterIsGlyphOne[i] = 1;
        }
        font.setItem(COSName.CID_TO_GID_MAP, stream(document, everyLetterIsGlyphOne));
        font.setItem(COSName.FONT_DESC, descriptor(document));
        return font;
    }

    private static COSDictionary descriptor(PDDocument document) throws IOException {
        COSDictionary descriptor = new COSDictionary();
        descriptor.setName(COSName.TYPE, "FontDescriptor");
        descriptor.setName(COSName.FONT_NAME, NAME);
        descriptor.setInt(COSName.FLAGS, 5);
        COSArray box = new COSArray();
        for (int side : new int[] {0, (int) (-DESCENT * UNITS), ADVANCE, (int) (ASCENT * UNITS)}) {
            box.add(COSInteger.get(side));
        }
        descriptor.setItem(COSName.FONT_BBOX, box);
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setInt(COSName.ASCENT, (int) (ASCENT * UNITS));
        descriptor.setInt(COSName.DESCENT, (int) (-DESCENT * UNITS));
        descriptor.setInt(COSName.CAP_HEIGHT, (int) (ASCENT * UNITS));
        descriptor.setInt(COSName.STEM_V, 80);
        byte[] program = BlankGlyph.trueType(UNITS, ADVANCE);
        COSStream file = stream(document, program);
        file.setInt(COSName.LENGTH1, program.length);
        descriptor.setItem(COSName.FONT_FILE2, file);
        return descriptor;
    }

    /** Every code is the letter of that number; in ranges of one high byte, as the specification wants them. */
    private static byte[] toUnicode() {
        StringBuilder map = new StringBuilder(
                """
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        List<String> ranges = IntStream.range(0, 0x100)
                .filter(high -> high < 0xD8 || high > 0xDF)
                .mapToObj("%02X"::formatted)
                .map(high -> "<%s00> <%sFF> <%s00>\n".formatted(high, high, high))
                .toList();
        for (int from = 0; from < ranges.size(); from += MOST_RANGES) {
            List<String> some = ranges.subList(from, Math.min(ranges.size(), from + MOST_RANGES));
            map.append(some.size())
                    .append(" beginbfrange\n")
                    .append(String.join("", some))
                    .append("endbfrange\n");
        }
        map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        return map.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static COSDictionary dictionary(String type, String subtype) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setName(COSName.TYPE, type);
        dictionary.setName(COSName.SUBTYPE, subtype);
        return dictionary;
    }

    private static COSStream stream(PDDocument document, byte[] content) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content);
        }
        return stream;
    }
}
