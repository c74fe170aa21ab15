package vn.motcua.paper.digitisation.text;

import java.util.List;
import vn.motcua.Plain;

/**
 * A row of a page.
 *
 * @param text cells of a table are apart by tabs
 * @param certainty 0 to 100
 */
public record ReadRow(int page, String text, int certainty) {

    /** Lower case without marks, letter for letter. */
    String plain() {
        return Plain.letters(text);
    }

    List<String> cells() {
        return List.of(text.split("\t"));
    }
}
