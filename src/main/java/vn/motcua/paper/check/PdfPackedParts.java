package vn.motcua.paper.check;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What is packed in a PDF does not unpack to more than a reader can bear. Every stream of the file is tried, whatever the list of
 * objects says of it, and unpacked to nowhere as readers do it.
 */
final class PdfPackedParts implements Rule {

    private static final byte[] KEYWORD = {'s', 't', 'r', 'e', 'a', 'm'};

    private final Limits limits;

    PdfPackedParts(Limits limits) {
        this.limits = limits;
    }

    @Override
    public void check(Path file) throws Flaw, IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
                PdfUnpacking unpacking = new PdfUnpacking(file, limits)) {
            PdfLookBack before = new PdfLookBack();
            int met = 0;
            long at = 0;
            for (int next = in.read(); next >= 0; next = in.read(), at++) {
                before.add(next);
                met = next == KEYWORD[met] ? met + 1 : next == KEYWORD[0] ? 1 : 0;
                if (met == KEYWORD.length) {
                    met = 0;
                    long consumed = before.beginsStream() ? unpacking.count(at + 1, before.dictionary()) : 0;
                    in.skipNBytes(consumed);
                    at += consumed;
                }
            }
        }
    }
}
