package vn.motcua.paper;

import java.io.IOException;
import java.io.InputStream;

/** Gives the last byte away only when all of them together have the hash they should have. */
final class ProvenStream extends HashedStream {

    private final String sha256;
    private final long length;
    private boolean proven;

    ProvenStream(InputStream content, String sha256, long length) {
        super(content);
        this.sha256 = sha256;
        this.length = length;
    }

    @Override
    public int read(byte[] buffer, int offset, int wanted) throws IOException {
        int count = super.read(buffer, offset, wanted);
        boolean all = count < 0 || bytes() >= length;
        if (all && !proven) {
            proven = bytes() == length && sha256Hex().equals(sha256);
            if (!proven) {
                throw new FileDamaged(sha256);
            }
        }
        return count;
    }
}
