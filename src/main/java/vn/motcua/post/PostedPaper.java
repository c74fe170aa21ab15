package vn.motcua.post;

/** One line of what a consignment holds, counted when it is sealed. */
public record PostedPaper(String code, String name, int originals, int copies) {}
