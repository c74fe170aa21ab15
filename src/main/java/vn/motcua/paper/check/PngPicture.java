package vn.motcua.paper.check;

import java.io.Closeable;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/** The packed picture of a PNG: unpacked to nowhere and counted, never past the number of bytes that its size says. */
final class PngPicture implements Closeable {

    private static final int CHUNK = 1 << 14;
    /** The passes of an interlaced picture: where each begins and how far apart its points are. */
    private static final int[][] PASSES = {
        {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
    };

    private final Inflater inflater = new Inflater();
    private final byte[] packed = new byte[CHUNK];
    private final byte[] unpacked = new byte[CHUNK];
    private @Nullable PageSize size;
    private long missing;

    void begin(PageSize size, int depth, int colours, boolean interlaced) throws Flaw {
        int bits = depth * channels(colours);
        if (this.size != null || bits == 0 || bits > 64) {
            throw new Flaw("damaged");
        }
        this.size = size;
        missing = interlaced ? interlaced(size, bits) : rows(size.width(), size.height(), bits);
    }

    void unpack(DataInputStream in, int length) throws Flaw, IOException {
        if (size == null) {
            throw new Flaw("damaged");
        }
        for (int left = length; left > 0; ) {
            int count = in.read(packed, 0, Math.min(left, CHUNK));
            if (count < 0) {
                throw new EOFException();
            }
            left -= count;
            inflater.setInput(packed, 0, count);
            count();
        }
    }

    /** What comes after too much is not unpacked; whether the part was only damaged is known at its end. */
    private void count() throws Flaw {
        try {
            int count = missing < 0 ? 0 : inflater.inflate(unpacked);
            while (count > 0) {
                missing -= count;
                count = missing < 0 ? 0 : inflater.inflate(unpacked);
            }
        } catch (DataFormatException e) {
            throw new Flaw("damaged");
        }
    }

    /** Its size, when all of it has come. */
    PageSize whole() throws Flaw {
        if (missing < 0) {
            throw new Flaw("bomb");
        }
        if (size == null || missing > 0) {
            throw new Flaw("truncated");
        }
        return size;
    }

    private static int channels(int colours) {
        return switch (colours) {
            case 0, 3 -> 1;
            case 2 -> 3;
            case 4 -> 2;
            case 6 -> 4;
            default -> 0;
        };
    }

    private static long interlaced(PageSize size, int bits) {
        long bytes = 0;
        for (int[] pass : PASSES) {
            long width = (size.width() - pass[0] + pass[2] - 1) / pass[2];
            long height = (size.height() - pass[1] + pass[3] - 1) / pass[3];
            bytes += width > 0 && height > 0 ? rows(width, height, bits) : 0;
        }
        return bytes;
    }

    /** Each row begins with a byte of its own. */
    private static long rows(long width, long height, int bits) {
        return height * (1 + (width * bits + 7) / 8);
    }

    @Override
    public void close() {
        inflater.end();
    }
}
