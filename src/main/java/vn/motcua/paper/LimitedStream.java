package vn.motcua.paper;

import java.io.IOException;
import java.io.InputStream;

/** Stops with {@link TooLarge} as soon as there is more than may be. */
final class LimitedStream extends HashedStream {

    private final long limit;

    LimitedStream(InputStream content, long limit) {
        super(content);
        this.limit = limit;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        if (bytes() > limit) {
            throw new TooLarge(limit);
        }
        return count;
    }
}
