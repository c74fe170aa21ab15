package vn.motcua.paper.digitisation.scan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.IntStream;

/** The pages of one uploaded file, in its order, one decoded at a time. */
interface Leaves extends Iterable<Leaf>, AutoCloseable {

    /** Enough of a file to tell a PDF from a picture; some programs write a line before the PDF's first. */
    int HEAD = 1024;

    int count();

    Leaf get(int index);

    @Override
    void close() throws IOException;

    @Override
    default Iterator<Leaf> iterator() {
        return IntStream.range(0, count()).mapToObj(this::get).iterator();
    }

    static Leaves of(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            String head = new String(content.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
            return head.contains("%PDF-") ? new PdfLeaves(file) : new ImageLeaves(file);
        }
    }
}
