package vn.motcua.document.print;

import java.time.Instant;

/**
 * Makes a page description a file that can be kept for good: PDF/A-2a, tagged for readers who listen, its fonts inside. The same
 * page and moment give the same bytes.
 */
public interface Printer {

    /**
     * @param html well-formed, in Vietnamese, with a title and an author; what it names outside itself is not fetched. Letters that
     *     no font of ours has are replaced by a white square
     * @param at moment of issue, stated in the file
     */
    Pdf print(String html, Instant at);
}
