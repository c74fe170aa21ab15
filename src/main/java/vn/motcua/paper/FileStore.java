package vn.motcua.paper;

import java.io.IOException;
import java.io.InputStream;

/**
 * Bytes kept once under their SHA-256 (64 hex digits, lower case); nothing kept is ever changed. All methods may be called from
 * several threads and several nodes at once; none holds a whole file in memory.
 */
public interface FileStore {

    /**
     * Returns when the bytes are on disk for good. Keeping the same content twice keeps it once. The stream is read to its end
     * and not closed.
     *
     * @param limit greatest number of bytes
     * @throws TooLarge past that number; nothing is kept then
     */
    Kept keep(InputStream content, long limit) throws IOException;

    /**
     * As {@link #keep}, for a content that is like no other, such as a numbered document. It is not registered in the transaction
     * that is running, which saves a statement; whoever refers to it names the column by {@link FileOwner#columns}.
     */
    Kept keepUnique(InputStream content, long limit) throws IOException;

    /**
     * The content. Reading fails with {@link FileDamaged} before the last byte if it is not what was kept.
     *
     * @throws FileMissing if there is none
     */
    InputStream open(String sha256) throws IOException;

    boolean holds(String sha256) throws IOException;

    /** Does nothing if there is no such content. Whoever calls knows that nothing refers to it. */
    void destroy(String sha256) throws IOException;

    /**
     * @param sha256 64 hex digits, lower case
     * @param bytes length of the content
     */
    record Kept(String sha256, long bytes) {}
}
