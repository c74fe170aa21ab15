package vn.motcua.paper.digitisation.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.paper.digitisation.scan.EncodedPicture.Coding;

class SearchablePdfTest {

    private static final Instant MADE = Instant.parse("2026-11-02T01:02:03Z");
    private static final int WIDTH = 600, HEIGHT = 850;
    private static final double DPI = 72;

    /** Between two letters that look the same in print, and with every kind of mark. */
    private static final List<Word> WORDS = List.of(
            word("Đặng", 100, 50, 180), word("Ðo", 190, 50, 230), word("Ỹ", 240, 50, 255), word("m²:", 100, 90, 150));

    @Test
    void isPdfa2u(@TempDir Path folder) throws Exception {
        assertThat(PdfaVerdict.of(written(folder))).isEmpty();
    }

    @Test
    void givesEveryLetterBackAsItWasRead(@TempDir Path folder) throws Exception {
        assertThat(positions(written(folder)).stream().map(Letter::text).toList())
                .containsExactly("Đ", "ặ", "n", "g", " ", "Ð", "o", " ", "Ỹ", "m", "²", ":");
    }

    @Test
    void wordsStandWhereTheirInkIs(@TempDir Path folder) throws Exception {
        List<Letter> letters = positions(written(folder));

        assertThat(letters.get(0).left()).isCloseTo(100, Offset.offset(0.1));
        assertThat(letters.get(3).right()).isCloseTo(180, Offset.offset(0.1));
        assertThat(letters.get(9).left()).isCloseTo(100, Offset.offset(0.1));
        assertThat(letters.get(11).right()).isCloseTo(150, Offset.offset(0.1));
        assertThat(letters.get(0).baseline()).isBetween(60.0, 80.0);
        assertThat(letters.get(9).baseline()).isBetween(100.0, 120.0);
    }

    @Test
    void theSamePaperMadeAtTheSameMomentIsTheSameFile(@TempDir Path folder) throws Exception {
        assertThat(written(folder)).hasSameBinaryContentAs(written(folder));
    }

    private static Path written(Path folder) throws Exception {
        Path pdf = Files.createTempFile(folder, "read", ".pdf");
        byte[] sheet = JpegFile.blank(WIDTH, HEIGHT);
        EncodedPicture picture = new EncodedPicture(Coding.GREY_JPEG, sheet, WIDTH, HEIGHT, DPI);
        try (SearchablePdf document = new SearchablePdf("Tờ khai", MADE);
                OutputStream out = Files.newOutputStream(pdf)) {
            document.add(new ReadPage(picture, Row.of(WORDS), DPI, 0, null));
            document.add(new ReadPage(picture, List.of(), DPI, 0, null));
            document.save(out);
        }
        return pdf;
    }

    private record Letter(String text, double left, double right, double baseline) {}

    private static List<Letter> positions(Path pdf) throws Exception {
        List<Letter> letters = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition at) {
                    double right = at.getXDirAdj() + at.getWidthDirAdj();
                    letters.add(new Letter(at.getUnicode(), at.getXDirAdj(), right, at.getYDirAdj()));
                }
            }.writeText(document, Writer.nullWriter());
        }
        return letters;
    }

    private static Word word(String text, int left, int top, int right) {
        return new Word(text, 95, new Box(left, top, right, top + 30));
    }
}
