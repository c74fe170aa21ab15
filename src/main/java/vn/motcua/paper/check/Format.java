package vn.motcua.paper.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reads the structure of one kind of file from its beginning to its end, without unpacking a picture into memory. */
interface Format {

    /** The sizes of its pages, in order, at least one. */
    List<PageSize> pages(Path file) throws Flaw, IOException;
}
