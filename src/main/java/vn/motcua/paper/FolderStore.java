package vn.motcua.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Files in a folder, two levels deep: {@code ab/cd/abcd…}. A file appears whole or not at all, and after its name is on disk.
 * Keeping again what is there puts the same bytes in its place once more: that heals a damaged file and makes it young, so that
 * it is not taken for a leftover.
 */
public class FolderStore extends StagedStore {

    private static final int LEVEL = 2;

    private final Path folder;
    /** Folders whose own names are known to be on disk. */
    private final Set<Path> safe = ConcurrentHashMap.newKeySet();

    /** A store of which no register is kept: for tests and tools. */
    public FolderStore(Path folder) throws IOException {
        this(folder, kept -> {});
    }

    FolderStore(Path folder, Register register) throws IOException {
        super(folder.resolve("incoming"), register);
        this.folder = folder;
    }

    @Override
    final void place(Path part, Kept kept) throws IOException {
        Path place = place(kept.sha256());
        if (!safe.contains(place)) {
            Files.createDirectories(place);
            force(folder);
            force(level(kept.sha256()));
            safe.add(place);
        }
        Files.move(part, place.resolve(kept.sha256()), StandardCopyOption.ATOMIC_MOVE);
        force(place);
    }

    @Override
    public final InputStream open(String sha256) throws IOException {
        Path file = file(sha256);
        try {
            return new ProvenStream(Files.newInputStream(file), sha256, Files.size(file));
        } catch (NoSuchFileException missing) {
            throw new FileMissing(sha256);
        }
    }

    @Override
    public final boolean holds(String sha256) {
        return Files.isRegularFile(file(sha256));
    }

    @Override
    public final void destroy(String sha256) throws IOException {
        Files.deleteIfExists(file(sha256));
    }

    /** Folder by folder: those of what is being written are not looked into. */
    @Override
    final Stream<Found> all() throws IOException {
        return levels(folder).flatMap(FolderStore::levels).flatMap(FolderStore::files);
    }

    private static Stream<Path> levels(Path folder) {
        return list(folder).filter(each -> each.getFileName().toString().matches("[0-9a-f]{2}"));
    }

    private static Stream<Found> files(Path folder) {
        return list(folder)
                .filter(file -> isHash(file.getFileName().toString()))
                .flatMap(FolderStore::found);
    }

    private static Stream<Path> list(Path folder) {
        try (Stream<Path> names = Files.list(folder)) {
            return names.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Found> found(Path file) {
        try {
            Instant since = Files.getLastModifiedTime(file).toInstant();
            return Stream.of(new Found(file.getFileName().toString(), Files.size(file), since));
        } catch (NoSuchFileException goneMeanwhile) {
            return Stream.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    final String claim(String register) throws IOException {
        Path mark = folder.resolve(".register");
        try {
            Files.writeString(mark, register, StandardOpenOption.CREATE_NEW, StandardOpenOption.SYNC);
        } catch (FileAlreadyExistsException claimedBefore) {
            // It tells by whom.
        }
        return Files.readString(mark);
    }

    private Path file(String sha256) {
        return place(checked(sha256)).resolve(sha256);
    }

    private Path place(String sha256) {
        return level(sha256).resolve(sha256.substring(LEVEL, 2 * LEVEL));
    }

    private Path level(String sha256) {
        return folder.resolve(sha256.substring(0, LEVEL));
    }

    /** A name is safe from a power cut when the folder that holds it is on disk. */
    private static void force(Path folder) throws IOException {
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        }
    }
}
