package vn.motcua.paper.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** An empty file is a scan that failed. */
final class IsNotEmpty implements Rule {

    @Override
    public void check(Path file) throws Flaw, IOException {
        if (Files.size(file) == 0) {
            throw new Flaw("empty");
        }
    }
}
