package vn.motcua.paper.digitisation.scan;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A page after the chain.
 *
 * @param rows in reading order; places are in pixels of a picture of {@code dpi}
 * @param dpi of the places, which may be finer than the kept picture's
 * @param unread share of the ink that belongs to no trusted word, 0 to 1
 * @param doubt null when the text can be relied on
 */
public record ReadPage(EncodedPicture picture, List<Row> rows, double dpi, double unread, @Nullable Doubt doubt) {

    public String text() {
        return rows.stream().map(Row::text).collect(Collectors.joining("\n"));
    }
}
