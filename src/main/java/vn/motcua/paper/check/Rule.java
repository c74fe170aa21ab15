package vn.motcua.paper.check;

import java.io.IOException;
import java.nio.file.Path;

/** Something that holds of every file that is taken, whatever its kind. */
interface Rule {

    void check(Path file) throws Flaw, IOException;
}
