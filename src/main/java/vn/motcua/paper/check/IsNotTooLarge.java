package vn.motcua.paper.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file has no more bytes than can be signed, sent on and opened. */
final class IsNotTooLarge implements Rule {

    static final String NAME = "bytes";

    private final Limits limits;

    IsNotTooLarge(Limits limits) {
        this.limits = limits;
    }

    @Override
    public void check(Path file) throws Flaw, IOException {
        long bytes = Files.size(file);
        if (bytes > limits.file().toBytes()) {
            throw new Flaw(NAME, bytes / (double) (1 << 20), limits.file().toMegabytes());
        }
    }
}
