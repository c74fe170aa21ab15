package vn.motcua.paper.check;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A JPEG picture runs from its first marker to its last, has a size, and can be unpacked. What a camera puts behind the last marker
 * is left alone.
 */
final class JpegIsWhole implements Format {

    private static final int START_OF_IMAGE = 0xD8, END_OF_IMAGE = 0xD9, START_OF_SCAN = 0xDA;
    /** More than any scanner packs one picture in; each costs as much as the whole picture. */
    private static final int MOST_SCANS = 40;

    private static final int TABLES = 0xC4, RESERVED = 0xC8, CONDITIONING = 0xCC;

    private final Limits limits;

    JpegIsWhole(Limits limits) {
        this.limits = limits;
    }

    @Override
    public List<PageSize> pages(Path file) throws Flaw, IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            PageSize size = null;
            int scans = 0;
            for (int marker = marker(in); marker != END_OF_IMAGE; ) {
                if (isFrame(marker)) {
                    size = frame(in);
                } else if (!standsAlone(marker)) {
                    skip(in, length(in));
                }
                scans += marker == START_OF_SCAN ? 1 : 0;
                marker = marker == START_OF_SCAN ? markerBehindScan(in) : marker(in);
            }
            PageSize whole = whole(size, scans);
            JpegPicture.look(file);
            return List.of(whole);
        }
    }

    private static PageSize whole(@Nullable PageSize size, int scans) throws Flaw {
        if (size == null || scans == 0 || scans > MOST_SCANS) {
            throw new Flaw("damaged");
        }
        return size;
    }

    private PageSize frame(DataInputStream in) throws Flaw, IOException {
        int rest = length(in) - 5;
        in.readUnsignedByte();
        int height = in.readUnsignedShort();
        int width = in.readUnsignedShort();
        skip(in, rest);
        return limits.page(width, height);
    }

    private static int marker(DataInputStream in) throws Flaw, IOException {
        if (in.readUnsignedByte() != 0xFF) {
            throw new Flaw("damaged");
        }
        int code = 0xFF;
        while (code == 0xFF) {
            code = in.readUnsignedByte();
        }
        return code;
    }

    /** Runs over the packed picture to the next marker that is no part of it. */
    private static int markerBehindScan(DataInputStream in) throws IOException {
        while (true) {
            if (in.readUnsignedByte() == 0xFF) {
                int code = 0xFF;
                while (code == 0xFF) {
                    code = in.readUnsignedByte();
                }
                if (code != 0 && !isRestart(code)) {
                    return code;
                }
            }
        }
    }

    private static int length(DataInputStream in) throws Flaw, IOException {
        int length = in.readUnsignedShort() - 2;
        if (length < 0) {
            throw new Flaw("damaged");
        }
        return length;
    }

    private static void skip(DataInputStream in, int bytes) throws IOException {
        in.skipNBytes(Math.max(0, bytes));
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != TABLES && marker != RESERVED && marker != CONDITIONING;
    }

    private static boolean standsAlone(int marker) {
        return marker == START_OF_IMAGE || marker == 1 || isRestart(marker);
    }

    private static boolean isRestart(int marker) {
        return marker >= 0xD0 && marker <= 0xD7;
    }
}
