package vn.motcua.paper.check;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/** A PNG picture has all its parts with the right check sums, and unpacks to exactly as many bytes as its size says. */
final class PngIsWhole implements Format {

    private static final int SIGNATURE = 8, HEADER = 13;
    /** More than any colour profile of a scanner; packed texts that unpack hugely are not read. */
    private static final int LARGEST_REMARK = 1 << 20;

    private final Limits limits;

    PngIsWhole(Limits limits) {
        this.limits = limits;
    }

    @Override
    public List<PageSize> pages(Path file) throws Flaw, IOException {
        CRC32 sum = new CRC32();
        try (DataInputStream in = new DataInputStream(
                        new CheckedInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16), sum));
                PngPicture picture = new PngPicture()) {
            in.skipNBytes(SIGNATURE);
            for (String part = ""; !part.equals("IEND"); ) {
                part = part(in, sum, picture);
            }
            return List.of(picture.whole());
        }
    }

    private String part(DataInputStream in, CRC32 sum, PngPicture picture) throws Flaw, IOException {
        int length = in.readInt();
        sum.reset();
        String part = new String(in.readNBytes(4), StandardCharsets.ISO_8859_1);
        if (part.equals("IHDR") && length == HEADER) {
            header(in, picture);
        } else {
            read(in, part, length, picture);
        }
        long expected = sum.getValue();
        if (Integer.toUnsignedLong(in.readInt()) != expected) {
            throw new Flaw("damaged");
        }
        return part;
    }

    private void header(DataInputStream in, PngPicture picture) throws Flaw, IOException {
        PageSize size = limits.page(Integer.toUnsignedLong(in.readInt()), Integer.toUnsignedLong(in.readInt()));
        int depth = in.readUnsignedByte();
        int colours = in.readUnsignedByte();
        in.readUnsignedShort();
        picture.begin(size, depth, colours, in.readUnsignedByte() == 1);
    }

    private static void read(DataInputStream in, String part, int length, PngPicture picture) throws Flaw, IOException {
        if (length < 0) {
            throw new Flaw("damaged");
        } else if (part.equals("IDAT")) {
            picture.unpack(in, length);
        } else if (length > LARGEST_REMARK) {
            throw new Flaw("remarks");
        } else {
            in.skipNBytes(length);
        }
    }
}
