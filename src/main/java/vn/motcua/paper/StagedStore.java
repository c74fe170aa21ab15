package vn.motcua.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A store that learns the hash while it writes the content to a file of its own, and puts it in its place then. */
abstract class StagedStore implements FileStore {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final Path incoming;

    private final Register register;

    /** @param incoming folder for what is being written */
    StagedStore(Path incoming, Register register) throws IOException {
        this.incoming = Files.createDirectories(incoming);
        this.register = register;
    }

    /** Hears of every content before it is put in its place: whoever clears away what nothing refers to has to know of it first. */
    interface Register {
        void announce(Kept kept);
    }

    @Override
    public final Kept keep(InputStream content, long limit) throws IOException {
        return keep(content, limit, register);
    }

    /** The nightly sweep registers it, a day later: it cannot be a leftover's twin that is cleared away meanwhile. */
    @Override
    public final Kept keepUnique(InputStream content, long limit) throws IOException {
        return keep(content, limit, kept -> {});
    }

    private Kept keep(InputStream content, long limit, Register told) throws IOException {
        Path part = incoming.resolve(UUID.randomUUID() + ".part");
        try {
            Kept kept = write(content, limit, part);
            told.announce(kept);
            place(part, kept);
            return kept;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static Kept write(InputStream content, long limit, Path part) throws IOException {
        LimitedStream counted = new LimitedStream(content, limit);
        try (OutputStream out = Files.newOutputStream(part, StandardOpenOption.CREATE_NEW)) {
            counted.transferTo(out);
        }
        try (FileChannel written = FileChannel.open(part, StandardOpenOption.WRITE)) {
            written.force(true);
        }
        return new Kept(counted.sha256Hex(), counted.bytes());
    }

    /** Puts the content in its place, from where it may be moved away. */
    abstract void place(Path part, Kept kept) throws IOException;

    /** All that is there, used or not; to be closed. */
    abstract Stream<Found> all() throws IOException;

    /**
     * Writes down whose store this is, if nobody has yet.
     *
     * @param register identity of the register of its contents
     * @return the register whose it is; of another's store nothing may be cleared away that this one does not know
     */
    abstract String claim(String register) throws IOException;

    /** Reads all of it. */
    final boolean isWhole(String sha256) throws IOException {
        try (InputStream content = open(sha256)) {
            content.transferTo(OutputStream.nullOutputStream());
            return true;
        } catch (FileDamaged | FileMissing bad) {
            return false;
        }
    }

    final Path incoming() {
        return incoming;
    }

    /** What is not a hash is never looked for: it could be a way out of the folder. */
    static String checked(String sha256) {
        if (!isHash(sha256)) {
            throw new IllegalArgumentException("Not a SHA-256 in lower-case hex");
        }
        return sha256;
    }

    static boolean isHash(String name) {
        return SHA256.matcher(name).matches();
    }

    /** @param since when it was last kept */
    record Found(String sha256, long bytes, Instant since) {}
}
