package vn.motcua.paper.check;

/** Width and height of a page in pixels; of a page of a PDF, at 300 dots an inch. Both are at least 1. */
public record PageSize(long width, long height) {

    public long pixels() {
        return width * height;
    }
}
