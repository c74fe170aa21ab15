package vn.motcua.signature;

/** Where the visible stamp goes. It gives way to signatures that are there already, and never leaves the page. */
public sealed interface StampPlace {

    /** Top right of the first page: where decree 30/2020/NĐ-CP wants the signature on an electronic copy. */
    record TopRight() implements StampPlace {}

    /** Under the last line that holds these words, or at the foot of the last page when none does. */
    record Under(String words) implements StampPlace {}

    /**
     * A room that the page leaves for it: it grows no larger than that.
     *
     * @param page from 1
     * @param x of the left edge from the left, in points
     * @param y of the upper edge from the top, in points
     */
    record At(int page, float x, float y, float width, float height) implements StampPlace {}
}
