package vn.motcua.paper.digitisation.scan;

import static org.bytedeco.tesseract.global.tesseract.*;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.tesseract.ETEXT_DESC;
import org.bytedeco.tesseract.ResultIterator;
import org.bytedeco.tesseract.TessBaseAPI;
import vn.motcua.paper.digitisation.scan.Spacing.SpelledWord;

/** Reads the words of straight black-and-white pages, one page after the other. Belongs to one thread. */
final class WordReader implements AutoCloseable {

    /** A page of mere noise would keep the engine busy for minutes. */
    private static final int PATIENCE_MILLIS = 20_000;

    private final TessBaseAPI engine = new TessBaseAPI();

    WordReader(OcrData data) {
        if (engine.Init(data.folder().toString(), OcrData.LANGUAGE, OEM_LSTM_ONLY) != 0) {
            engine.close();
            throw new IllegalStateException("Tesseract cannot use the data in " + data.folder());
        }
        // One column: tables and two-column headings come row by row, and no column of digits is taken for vertical
        // writing.
        engine.SetPageSegMode(PSM_SINGLE_COLUMN);
        engine.SetVariable("textord_fast_pitch_test", "1");
        engine.SetVariable("debug_file", "/dev/null");
    }

    /** Nothing if the engine did not finish in time. */
    List<Word> read(Picture writing, double dpi) {
        try (ETEXT_DESC monitor = new ETEXT_DESC()) {
            monitor.set_deadline_msecs(PATIENCE_MILLIS);
            engine.SetImage(writing.pix());
            engine.SetSourceResolution((int) Math.max(70, dpi));
            boolean finished = engine.Recognize(monitor) == 0 && !monitor.deadline_exceeded();
            List<SpelledWord> words = finished ? words() : List.of();
            Spacing spacing = new Spacing(writing, words);
            return words.stream()
                    .flatMap(word -> spacing.parted(word).stream())
                    .flatMap(word -> Ghosts.laid(word, writing).stream())
                    .toList();
        } finally {
            engine.Clear();
        }
    }

    private List<SpelledWord> words() {
        List<SpelledWord> words = new ArrayList<>();
        ResultIterator at = engine.GetIterator();
        if (at == null || at.isNull()) {
            return words;
        }
        List<Integer> middles = new ArrayList<>();
        do {
            if (at.IsAtBeginningOf(RIL_WORD)) {
                middles = new ArrayList<>();
                String text = at.Empty(RIL_WORD) ? "" : text(at);
                if (!text.isEmpty()) {
                    words.add(new SpelledWord(new Word(text, at.Confidence(RIL_WORD), box(at, RIL_WORD)), middles));
                }
            }
            Box letter = box(at, RIL_SYMBOL);
            middles.add((letter.left() + letter.right()) / 2);
        } while (at.Next(RIL_SYMBOL));
        TessResultIteratorDelete(at);
        return words;
    }

    private static String text(ResultIterator at) {
        BytePointer utf8 = at.GetUTF8Text(RIL_WORD);
        if (utf8 == null || utf8.isNull()) {
            return "";
        }
        String text = utf8.getString(StandardCharsets.UTF_8);
        TessDeleteText(utf8);
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    private static Box box(ResultIterator at, int level) {
        int[] left = new int[1], top = new int[1], right = new int[1], bottom = new int[1];
        at.BoundingBox(level, left, top, right, bottom);
        return new Box(left[0], top[0], right[0], bottom[0]);
    }

    @Override
    public void close() {
        engine.End();
        engine.close();
    }
}
