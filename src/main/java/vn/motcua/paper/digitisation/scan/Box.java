package vn.motcua.paper.digitisation.scan;

/** A place on a page, in pixels from its upper left corner; right and bottom lie outside. */
public record Box(int left, int top, int right, int bottom) {

    int width() {
        return right - left;
    }

    int height() {
        return bottom - top;
    }

    double middle() {
        return (top + bottom) / 2.0;
    }
}
