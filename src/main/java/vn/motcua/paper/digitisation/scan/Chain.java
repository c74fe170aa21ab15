package vn.motcua.paper.digitisation.scan;

/** Makes a page with words of a page without. Belongs to one thread. */
interface Chain extends AutoCloseable {

    /** @throws Unreadable when there is no picture to be had of the page */
    ReadPage read(Leaf leaf) throws Unreadable;

    @Override
    void close();
}
