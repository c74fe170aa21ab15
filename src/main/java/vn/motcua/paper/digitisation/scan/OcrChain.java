package vn.motcua.paper.digitisation.scan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Straighten, blacken, read, weigh what was left unread. Without a reader the page is straightened only. */
final class OcrChain implements Chain {

    /** Of the ink; a signature or two are less. */
    private static final double MOST_UNREAD = 0.12;

    /** Letters of pages that are read well are believed with 90 and more. */
    private static final double LEAST_CONFIDENCE = 70;

    /** In heights of the middling word. */
    private static final int TALL = 3;

    private final @Nullable WordReader reader;

    OcrChain(@Nullable WordReader reader) {
        this.reader = reader;
    }

    @Override
    public ReadPage read(Leaf leaf) throws Unreadable {
        List<Word> own = leaf.words();
        try (Picture raw = leaf.picture()) {
            return own.isEmpty() ? scanned(raw) : born(raw, own);
        }
    }

    /** Drawn by us: it is straight, and says itself what stands on it. */
    private static ReadPage born(Picture raw, List<Word> words) throws Unreadable {
        try (Sheet sheet = Sheet.untouched(raw)) {
            return new ReadPage(Look.of(sheet), Row.of(words), sheet.dpi(), 0, null);
        }
    }

    private ReadPage scanned(Picture raw) throws Unreadable {
        try (Sheet sheet = Sheet.straightened(raw)) {
            if (reader == null) {
                return new ReadPage(Look.of(sheet), List.of(), sheet.dpi(), 0, null);
            }
            Reading reading = read(sheet, reader);
            int quarters = reading.isPoor() ? sheet.quartersAskew() : 0;
            if (quarters != 0) {
                try (Picture turned = raw.turned(quarters);
                        Sheet upright = Sheet.straightened(turned)) {
                    Reading second = read(upright, reader);
                    return second.trust() > reading.trust() ? second.on(upright) : reading.on(sheet);
                }
            }
            return reading.on(sheet);
        }
    }

    private static Reading read(Sheet sheet, WordReader reader) throws Unreadable {
        try (Picture writing = sheet.writing()) {
            List<Word> words = likely(reader.read(writing, sheet.readingDpi()));
            return new Reading(words, Ink.unread(writing, words));
        }
    }

    /** Without the letter or two that the engine sees in a photograph or a long stroke. */
    private static List<Word> likely(List<Word> words) {
        int[] heights =
                words.stream().mapToInt(word -> word.box().height()).sorted().toArray();
        return words.stream()
                .filter(word -> word.text().length() > 2 || word.box().height() <= TALL * heights[heights.length / 2])
                .toList();
    }

    /** @param unread share of the ink */
    private record Reading(List<Word> words, double unread) {

        /** Mean over the letters; 0 when there are none. */
        double confidence() {
            double letters =
                    words.stream().mapToInt(word -> word.text().length()).sum();
            return letters == 0 ? 0 : trust() / letters;
        }

        /** Grows with the letters and with how far they are believed. */
        double trust() {
            return words.stream()
                    .mapToDouble(word -> word.text().length() * (double) word.confidence())
                    .sum();
        }

        boolean isPoor() {
            return unread > 0 && confidence() < LEAST_CONFIDENCE;
        }

        ReadPage on(Sheet sheet) throws Unreadable {
            Doubt doubt = isPoor() && !words.isEmpty() ? Doubt.UNSURE : unread > MOST_UNREAD ? Doubt.UNREAD_INK : null;
            return new ReadPage(Look.of(sheet), Row.of(words), sheet.readingDpi(), unread, doubt);
        }
    }

    @Override
    public void close() {
        if (reader != null) {
            reader.close();
        }
    }
}
