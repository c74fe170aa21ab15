package vn.motcua.paper.digitisation.scan;

/**
 * A word as it was read.
 *
 * @param text in NFC, never blank
 * @param confidence 0 to 100, as the engine believes
 */
public record Word(String text, float confidence, Box box) {}
