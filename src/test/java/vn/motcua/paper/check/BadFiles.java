package vn.motcua.paper.check;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Files that someone made to do harm, or that have come to harm. */
final class BadFiles {

    private BadFiles() {}

    static byte[] cutOff(byte[] whole, double part) {
        return Arrays.copyOf(whole, (int) (whole.length * part));
    }

    /** The test virus, in two halves so that no scanner takes this test for it. */
    static byte[] eicar() {
        return ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS" + System.getProperty("motcua.none", "")
                        + "-TEST-FILE!$H+H*")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** A JPEG that says how large it is, and ends there. */
    static byte[] jpegWithoutScan() {
        return HexFormat.of().parseHex("ffd8ffc0000b080010001001011100ffd9");
    }

    /** A PNG of that size whose packed picture unpacks to so many zeros. */
    static byte[] png(int width, int height, long unpacked) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new byte[] {(byte) 137, 'P', 'N', 'G', 13, 10, 26, 10});
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 0, 0, 0, 0})
                .array();
        part(bytes, "IHDR", header);
        part(bytes, "IDAT", zeros(unpacked));
        part(bytes, "IEND", new byte[0]);
        return bytes.toByteArray();
    }

    static byte[] pngWithRemark(int length) {
        byte[] plain = png(1, 1, 2);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(plain, 0, plain.length - 12);
        part(bytes, "zTXt", new byte[length]);
        part(bytes, "IEND", new byte[0]);
        return bytes.toByteArray();
    }

    private static void part(ByteArrayOutputStream bytes, String name, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(name.getBytes(StandardCharsets.US_ASCII));
        sum.update(content);
        try {
            DataOutputStream out = new DataOutputStream(bytes);
            out.writeInt(content.length);
            out.writeBytes(name);
            out.write(content);
            out.writeInt((int) sum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] zeros(long count) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] some = new byte[1 << 16];
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, new Deflater(9))) {
            for (long left = count; left > 0; left -= some.length) {
                out.write(some, 0, (int) Math.min(left, some.length));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A TIFF of one page of that size, with one strip there. {@code next} tells where the next page is. */
    static byte[] tiff(int width, int height, int strip, int length, int next) {
        ByteBuffer bytes = ByteBuffer.allocate(100).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(8);
        bytes.putShort((short) 4);
        field(bytes, 256, width);
        field(bytes, 257, height);
        field(bytes, 273, strip);
        field(bytes, 279, length);
        bytes.putInt(next);
        return bytes.array();
    }

    private static void field(ByteBuffer bytes, int tag, int value) {
        bytes.putShort((short) tag).putShort((short) 4).putInt(1).putInt(value);
    }

    /** A PDF written by hand: the objects are numbered from 1, the first is the catalogue. */
    static byte[] pdf(byte[]... objects) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(ascii("%PDF-1.7\n"));
        StringBuilder list = new StringBuilder("xref\n0 " + (objects.length + 1) + "\n0000000000 65535 f \n");
        for (int i = 0; i < objects.length; i++) {
            list.append("%010d 00000 n \n".formatted(bytes.size()));
            bytes.writeBytes(ascii((i + 1) + " 0 obj\n"));
            bytes.writeBytes(objects[i]);
            bytes.writeBytes(ascii("\nendobj\n"));
        }
        int start = bytes.size();
        list.append("trailer\n<</Size ").append(objects.length + 1).append("/Root 1 0 R>>\n");
        bytes.writeBytes(ascii(list + "startxref\n" + start + "\n%%EOF\n"));
        return bytes.toByteArray();
    }

    /** A PDF of one page with this stream as its content. */
    static byte[] pdfWithContent(String filters, byte[] packed) {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        stream.writeBytes(ascii("<</Length " + packed.length + filters + ">>\nstream\n"));
        stream.writeBytes(packed);
        stream.writeBytes(ascii("\nendstream"));
        return pdf(
                ascii("<</Type/Catalog/Pages 2 0 R>>"),
                ascii("<</Type/Pages/Count 1/Kids[3 0 R]>>"),
                ascii("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>"),
                stream.toByteArray());
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] join(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
