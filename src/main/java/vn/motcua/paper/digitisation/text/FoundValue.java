package vn.motcua.paper.digitisation.text;

/**
 * A value that was read.
 *
 * @param text as the officer is shown it
 * @param certainty of its row, 0 to 100
 */
public record FoundValue(String text, int page, int certainty) {}
