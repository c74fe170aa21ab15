package vn.motcua.paper.check;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.Tika;

/** What a file is, by its first bytes; its name and what the sender says of it count for nothing. */
final class KindByContent {

    private final Tika tika = new Tika();

    MediaKind of(Path file) throws Flaw, IOException {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            String mediaType = tika.detect(content);
            return MediaKind.of(mediaType).orElseThrow(() -> new Flaw("kind", mediaType));
        }
    }
}
