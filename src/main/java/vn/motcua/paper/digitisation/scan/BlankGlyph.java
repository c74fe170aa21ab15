package vn.motcua.paper.digitisation.scan;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** The smallest TrueType program there is: two glyphs, both empty, both of one width. */
final class BlankGlyph {

    private static final int GLYPHS = 2;
    private static final int CHECKSUM_OF_A_FONT = 0xB1B0AFBA;
    private static final int ADJUSTMENT_AT = 8;

    private BlankGlyph() {}

    /**
     * @param units to the em
     * @param advance width of each glyph, in units
     */
    static byte[] trueType(int units, int advance) {
        Map<String, ByteBuffer> tables = new TreeMap<>();
        tables.put("glyf", ByteBuffer.allocate(4));
        tables.put("head", head(units));
        tables.put("hhea", hhea(units, advance));
        tables.put("hmtx", shorts(advance, 0, advance, 0));
        tables.put("loca", shorts(0, 0, 0));
        tables.put("maxp", maxp());
        return font(tables);
    }

    private static ByteBuffer head(int units) {
        return ByteBuffer.allocate(54)
                .putInt(0x00010000)
                .putInt(0x00010000)
                .putInt(0)
                .putInt(0x5F0F3CF5)
                .putShort((short) 0)
                .putShort((short) units)
                .putShort(44, (short) 0)
                .putShort(46, (short) 8)
                .putShort(48, (short) 2);
    }

    private static ByteBuffer hhea(int units, int advance) {
        return ByteBuffer.allocate(36)
                .putInt(0x00010000)
                .putShort((short) (units * 3 / 4))
                .putShort((short) (-units / 4))
                .putShort((short) 0)
                .putShort((short) advance)
                .putShort(34, (short) GLYPHS);
    }

    private static ByteBuffer maxp() {
        return ByteBuffer.allocate(32)
                .putInt(0x00010000)
                .putShort((short) GLYPHS)
                .putShort(14, (short) 2);
    }

    private static ByteBuffer shorts(int... values) {
        ByteBuffer shorts = ByteBuffer.allocate(2 * values.length);
        for (int value : values) {
            shorts.putShort((short) value);
        }
        return shorts;
    }

    private static byte[] font(Map<String, ByteBuffer> tables) {
        int at = 12 + 16 * tables.size();
        int size = at + tables.values().stream().mapToInt(BlankGlyph::padded).sum();
        int power = 31 - Integer.numberOfLeadingZeros(tables.size());
        ByteBuffer font = ByteBuffer.allocate(size)
                .putInt(0x00010000)
                .putShort((short) tables.size())
                .putShort((short) (16 << power))
                .putShort((short) power)
                .putShort((short) (16 * tables.size() - (16 << power)));
        int head = 0;
        for (Map.Entry<String, ByteBuffer> table : tables.entrySet()) {
            head = table.getKey().equals("head") ? at : head;
            byte[] content = table.getValue().array();
            font.put(table.getKey().getBytes(StandardCharsets.US_ASCII));
            font.putInt(sum(content)).putInt(at).putInt(content.length).put(at, content);
            at += padded(table.getValue());
        }
        font.putInt(head + ADJUSTMENT_AT, CHECKSUM_OF_A_FONT - sum(font.array()));
        return font.array();
    }

    private static int padded(ByteBuffer table) {
        return (table.capacity() + 3) / 4 * 4;
    }

    private static int sum(byte[] bytes) {
        int sum = 0;
        for (int i = 0; i < bytes.length; i++) {
            sum += (bytes[i] & 0xFF) << (24 - 8 * (i % 4));
        }
        return sum;
    }
}
