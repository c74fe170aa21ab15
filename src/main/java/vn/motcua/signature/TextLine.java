package vn.motcua.signature;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * Where a line of text stands, in points from the top left of its page.
 *
 * @param page from 1
 * @param middle of the line, from the left
 */
record TextLine(int page, float middle, float bottom) {

    static final TextLine NONE = new TextLine(0, 0, 0);

    /** More pages back nobody signs. */
    private static final int PAGES = 3;

    /** The last line that holds these words, whatever the case of their letters. */
    static Optional<TextLine> last(PDDocument document, String words) throws IOException {
        int pages = document.getNumberOfPages();
        for (int page = pages; page > Math.max(0, pages - PAGES); page--) {
            Search search = new Search(plain(words), page);
            search.getText(document);
            if (search.found != null) {
                return Optional.of(search.found);
            }
        }
        return Optional.empty();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .trim();
    }

    /** Collects a line letter by letter: in a table, the words are only a part of it. */
    private static final class Search extends PDFTextStripper {

        private final String words;
        private final int page;
        private final StringBuilder line = new StringBuilder();
        private final List<@Nullable TextPosition> letters = new ArrayList<>();
        private @Nullable TextLine found;

        Search(String words, int page) {
            this.words = words;
            this.page = page;
            setStartPage(page);
            setEndPage(page);
            setSortByPosition(true);
        }

        @Override
        protected void writeString(String text, List<TextPosition> positions) {
            positions.forEach(each -> add(each.getUnicode(), each));
        }

        @Override
        protected void writeWordSeparator() {
            add(" ", null);
        }

        @Override
        protected void writeLineSeparator() {
            int at = line.indexOf(words);
            if (at >= 0) {
                TextPosition first = letters.get(at);
                TextPosition last = letters.get(at + words.length() - 1);
                if (first != null && last != null) {
                    float middle = (first.getXDirAdj() + last.getXDirAdj() + last.getWidthDirAdj()) / 2;
                    found = new TextLine(page, middle, last.getYDirAdj() + last.getHeightDir() / 2);
                }
            }
            line.setLength(0);
            letters.clear();
        }

        @Override
        protected void endPage(PDPage ended) {
            writeLineSeparator();
        }

        private void add(@Nullable String text, @Nullable TextPosition position) {
            String letter = text == null ? "" : text.toLowerCase(Locale.ROOT);
            line.append(letter);
            for (int i = 0; i < letter.length(); i++) {
                letters.add(position);
            }
        }
    }
}
