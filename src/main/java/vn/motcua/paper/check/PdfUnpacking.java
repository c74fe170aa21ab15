package vn.motcua.paper.check;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Counts what the packed streams of a PDF unpack to: each, the lists of objects, and all together. */
final class PdfUnpacking implements Closeable {

    private static final Pattern PICTURE = Pattern.compile("/Subtype\\s*/Image\\b");
    /** A name in disguise may be that of a list of objects. */
    private static final Pattern INDEX = Pattern.compile("/ObjStm|/XRef|#");

    private static final int CHUNK = 1 << 15;
    private static final int BYTES_PER_PIXEL = 4;

    private final FileChannel file;
    private final Limits limits;
    private final byte[] packed = new byte[CHUNK];
    private final byte[] unpacked = new byte[CHUNK];
    private long all;
    private long indexes;

    PdfUnpacking(Path file, Limits limits) throws IOException {
        this.file = FileChannel.open(file);
        this.limits = limits;
    }

    /**
     * @param keyword where the keyword ends behind which the stream begins
     * @return number of bytes that belong to it; 0 when it is not packed in this way
     */
    long count(long keyword, String dictionary) throws Flaw, IOException {
        boolean index = INDEX.matcher(dictionary).find();
        boolean picture = !index && PICTURE.matcher(dictionary).find();
        long most = picture
                ? limits.pixels() * BYTES_PER_PIXEL
                : limits.unpackedPart().toBytes();
        // Behind the end of line come two bytes of a head that readers pass over.
        long begin = keyword + endOfLine(keyword);
        Inflater inflater = new Inflater(true);
        try {
            long before = all;
            inflate(inflater, begin + 2, most);
            indexes += index ? all - before : 0;
            mustBeBelow(indexes, limits.unpackedIndex().toBytes());
            return inflater.finished() ? begin - keyword + 2 + inflater.getBytesRead() : 0;
        } finally {
            inflater.end();
        }
    }

    private void inflate(Inflater inflater, long from, long most) throws Flaw, IOException {
        long at = from;
        for (int read = read(at); read > 0; read = read(at)) {
            at += read;
            inflater.setInput(packed, 0, read);
            try {
                for (int count = inflater.inflate(unpacked); count > 0; count = inflater.inflate(unpacked)) {
                    all += count;
                    mustBeBelow(inflater.getBytesWritten(), most);
                    mustBeBelow(all, limits.unpacked().toBytes());
                }
            } catch (DataFormatException packedOtherwise) {
                return;
            }
            if (inflater.finished()) {
                return;
            }
        }
    }

    private static void mustBeBelow(long bytes, long most) throws Flaw {
        if (bytes > most) {
            throw new Flaw("bomb");
        }
    }

    private int endOfLine(long keyword) throws IOException {
        ByteBuffer two = ByteBuffer.allocate(2);
        file.read(two, keyword);
        return two.get(0) == '\r' && two.get(1) == '\n' ? 2 : 1;
    }

    private int read(long at) throws IOException {
        return file.read(ByteBuffer.wrap(packed), at);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
