package vn.motcua.paper;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.multipart.MultipartFile;

/** Where the files of one request lie while they are looked at; what was not kept by then goes with it. */
final class Tray implements Closeable {

    private final Path folder;

    private Tray(Path folder) {
        this.folder = folder;
    }

    /** @param place folder on a disk that has room for what is uploaded at once */
    static Tray under(Path place) throws IOException {
        return new Tray(Files.createTempDirectory(Files.createDirectories(place), "upload"));
    }

    /** The files in order. They get names of our own. */
    List<Paged> take(List<MultipartFile> pages) throws IOException {
        List<Paged> taken = new ArrayList<>();
        for (MultipartFile page : pages) {
            int position = taken.size() + 1;
            Path file = folder.resolve("page" + position);
            // Moves what the server has already written, where it can.
            page.transferTo(file.toAbsolutePath().toFile());
            taken.add(new Paged(file, ShownName.of(page.getOriginalFilename(), position)));
        }
        return taken;
    }

    /** A content that was kept before. */
    Paged take(InputStream content, String shownName, int position) throws IOException {
        Path file = folder.resolve("page" + position);
        Files.copy(content, file);
        return new Paged(file, shownName);
    }

    /** @param shownName as people see it */
    record Paged(Path path, String shownName) {}

    @Override
    public void close() {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
