package vn.motcua.paper.digitisation.scan;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.paper.digitisation.bench.DrawnWord;
import vn.motcua.paper.digitisation.bench.ErrorRate;
import vn.motcua.paper.digitisation.bench.SamplePage;
import vn.motcua.paper.digitisation.bench.SamplePages;
import vn.motcua.paper.digitisation.scan.EncodedPicture.Coding;

/** What is read of pages; how well, {@code bench ocr} measures on many more. */
class DigitiserTest {

    private static final SamplePages SAMPLES = new SamplePages(1);
    private static final double[] NOWHERE = {-1, -1};
    private static final double MILLIMETRE = 1 / 25.4;

    @Test
    void aTiltedNoisySealedPageIsReadLaidStraightAndKeptInColour(@TempDir Path folder) throws Exception {
        SamplePage page = SAMPLES.worn(0);
        Scanned scanned = Scanned.by(OcrOfTheTest.needed(), folder, JpegFile.of(page.image(), 0.5f));

        ReadPage read = scanned.page();
        assertThat(ErrorRate.of(page.text(), read.text()).percent()).isLessThan(2);
        assertThat(read.picture().coding()).isEqualTo(Coding.COLOUR_JPEG);
        assertThat(read.doubt()).isNull();
        assertThat(PdfaVerdict.of(scanned.pdf())).isEmpty();
        assertThat(distances(page, read)).hasSizeGreaterThan(30).allMatch(inches -> inches < 1.5 * MILLIMETRE);
    }

    @Test
    void aPageThatLiesUpsideDownIsTurned(@TempDir Path folder) throws Exception {
        BufferedImage half = SAMPLES.clean(1).image().getSubimage(0, 200, 2480, 1754);
        Scanned scanned = Scanned.by(OcrOfTheTest.needed(), folder, SamplePages.png(Odd.upsideDown(half)));

        assertThat(scanned.page().text()).contains("Độc lập - Tự do - Hạnh phúc");
    }

    @Test
    void aBlankPageHasNoWordsAndIsNotInDoubt(@TempDir Path folder) throws Exception {
        ReadPage read = Scanned.by(OcrOfTheTest.needed(), folder, SamplePages.png(Odd.blank()))
                .page();

        assertThat(read.rows()).isEmpty();
        assertThat(read.doubt()).isNull();
    }

    @Test
    void inkThatIsNoWritingLeavesThePageInDoubt(@TempDir Path folder) throws Exception {
        ReadPage read = Scanned.by(OcrOfTheTest.needed(), folder, SamplePages.png(Odd.blots()))
                .page();

        assertThat(read.doubt()).isNotNull();
        assertThat(read.unread()).isGreaterThan(0.5);
    }

    /** From where a word was drawn to where it was read, in inches, for words that stand on the page once. */
    private static List<Double> distances(SamplePage page, ReadPage read) {
        Map<String, double[]> drawn = new HashMap<>();
        once(page.words(), DrawnWord::text)
                .forEach((text, word) -> drawn.put(text, new double[] {
                    (word.left() + word.right()) / 2.0 / SamplePage.DPI,
                    (word.top() + word.bottom()) / 2.0 / SamplePage.DPI
                }));
        Map<String, Word> found =
                once(read.rows().stream().flatMap(row -> row.words().stream()).toList(), Word::text);
        found.keySet().retainAll(drawn.keySet());
        return found.values().stream()
                .map(word -> Math.hypot(
                        (word.box().left() + word.box().right()) / 2.0 / read.dpi()
                                - drawn.getOrDefault(word.text(), NOWHERE)[0],
                        word.box().middle() / read.dpi() - drawn.getOrDefault(word.text(), NOWHERE)[1]))
                .toList();
    }

    private static <T> Map<String, T> once(List<T> words, Function<T, String> text) {
        Map<String, T> once = new HashMap<>();
        words.stream().collect(groupingBy(text)).forEach((key, all) -> {
            if (all.size() == 1) {
                once.put(key, all.get(0));
            }
        });
        return once;
    }
}
