package vn.motcua.paper.check;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** Reads numbers anywhere in a file, in the byte order that the file says. */
final class TiffBytes implements Closeable {

    private static final int WINDOW = 1 << 13;

    private final FileChannel file;
    private final ByteBuffer window = ByteBuffer.allocate(WINDOW);
    private long from = -1;

    private TiffBytes(FileChannel file) {
        this.file = file;
    }

    static TiffBytes open(Path path) throws IOException {
        TiffBytes bytes = new TiffBytes(FileChannel.open(path));
        try {
            bytes.window.order(bytes.number(0, 1) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            return bytes;
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
    }

    long length() throws IOException {
        return file.size();
    }

    /**
     * An unsigned number.
     *
     * @param size 1, 2 or 4 bytes
     * @throws EOFException if it does not lie within the file
     */
    long number(long at, int size) throws IOException {
        if (from < 0 || at < from || at + size > from + window.limit()) {
            fill(at);
        }
        int place = (int) (at - from);
        if (place + size > window.limit()) {
            throw new EOFException();
        }
        return switch (size) {
            case 1 -> Byte.toUnsignedLong(window.get(place));
            case 2 -> Short.toUnsignedLong(window.getShort(place));
            default -> Integer.toUnsignedLong(window.getInt(place));
        };
    }

    private void fill(long at) throws IOException {
        window.clear();
        from = at;
        while (window.hasRemaining() && file.read(window, from + window.position()) >= 0) {
            // A read may bring less than there is.
        }
        window.flip();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
