package vn.motcua.paper.digitisation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.paper.digitisation.scan.Doubt;
import vn.motcua.paper.digitisation.scan.ReadPage;

/**
 * What was read on one page.
 *
 * @param page from 1, over all files of the paper
 * @param rows cells of a table are apart by tabs
 * @param certainty of each row, 0 to 100
 * @param unread share of the ink, 0 to 1
 */
record PageText(int page, List<String> rows, List<Integer> certainty, double unread, @Nullable Doubt doubt) {

    private static final String BETWEEN_ROWS = "\n", BETWEEN_NUMBERS = " ";

    static PageText of(int number, ReadPage page) {
        return new PageText(
                number,
                page.rows().stream().map(row -> row.text()).toList(),
                page.rows().stream().map(row -> Math.round(row.confidence())).toList(),
                page.unread(),
                page.doubt());
    }

    /** As it lies in the database. */
    static PageText of(int page, String content, String certainty, double unread, @Nullable String doubt) {
        return new PageText(
                page,
                content.isEmpty() ? List.of() : List.of(content.split(BETWEEN_ROWS)),
                certainty.isEmpty()
                        ? List.of()
                        : Arrays.stream(certainty.split(BETWEEN_NUMBERS))
                                .map(Integer::valueOf)
                                .toList(),
                unread,
                doubt == null ? null : Doubt.valueOf(doubt));
    }

    String content() {
        return String.join(BETWEEN_ROWS, rows);
    }

    String certainties() {
        return certainty.stream().map(String::valueOf).collect(Collectors.joining(BETWEEN_NUMBERS));
    }
}
