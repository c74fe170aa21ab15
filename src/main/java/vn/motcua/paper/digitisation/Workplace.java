package vn.motcua.paper.digitisation;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import vn.motcua.paper.FileStore;
import vn.motcua.paper.PaperFile;

/** A folder of one paper while it is worked on. It holds what is in the paper, so it goes when the work ends. */
record Workplace(Path folder) implements Closeable {

    static Workplace under(Path place) throws IOException {
        return new Workplace(Files.createTempDirectory(Files.createDirectories(place), "paper"));
    }

    /** Clears away what a program left that was killed at its work, on this or another node. */
    static void tidy(Path place, Instant before) throws IOException {
        if (Files.isDirectory(place)) {
            try (Stream<Path> left = Files.list(place)) {
                for (Path folder : left.toList()) {
                    if (Files.getLastModifiedTime(folder).toInstant().isBefore(before)) {
                        FileSystemUtils.deleteRecursively(folder);
                    }
                }
            }
        }
    }

    /** Copies of the files, in their order. */
    List<Path> files(List<PaperFile> uploaded, FileStore store) throws IOException {
        List<Path> files = new ArrayList<>();
        for (PaperFile file : uploaded) {
            Path copy = folder.resolve("file" + files.size());
            try (InputStream content = store.open(file.sha256())) {
                Files.copy(content, copy);
            }
            files.add(copy);
        }
        return files;
    }

    Path copy() {
        return folder.resolve("copy.pdf");
    }

    Path signed() {
        return folder.resolve("signed.pdf");
    }

    @Override
    public void close() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }
}
