package vn.motcua.paper.digitisation.bench;

/** A word and where its ink is, in pixels of the page as it was drawn. */
public record DrawnWord(String text, int left, int top, int right, int bottom) {}
