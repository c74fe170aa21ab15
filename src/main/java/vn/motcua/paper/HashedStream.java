package vn.motcua.paper;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Counts and hashes what is read through it. */
class HashedStream extends FilterInputStream {

    private static final int CHUNK = 8192;

    private final MessageDigest digest = sha256();
    private long bytes;

    HashedStream(InputStream content) {
        super(content);
    }

    @Override
    public final int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        if (count > 0) {
            digest.update(buffer, offset, count);
            bytes += count;
        }
        return count;
    }

    /** What is skipped is hashed too. */
    @Override
    public final long skip(long wanted) throws IOException {
        int count = read(new byte[CHUNK], 0, (int) Math.max(0, Math.min(CHUNK, wanted)));
        return Math.max(0, count);
    }

    @Override
    public final boolean markSupported() {
        return false;
    }

    final long bytes() {
        return bytes;
    }

    /** The hash of all that was read; once. */
    final String sha256Hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
