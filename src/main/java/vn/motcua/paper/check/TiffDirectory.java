package vn.motcua.paper.check;

import java.io.EOFException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** What a TIFF file says of one page: fields by number, each a row of numbers. */
final class TiffDirectory {

    static final int WIDTH = 256, HEIGHT = 257;
    private static final int SUBFILE = 254, ENTRY = 12;
    private static final int STRIPS = 273, STRIP_LENGTHS = 279, TILES = 324, TILE_LENGTHS = 325;
    private static final int BYTE = 1, SHORT = 3, LONG = 4;

    private static final int MOST_STRIPS = 100_000;

    private final Map<Integer, Field> fields = new HashMap<>();
    private final TiffBytes bytes;
    private final long next;

    /** @param at where its values begin */
    private record Field(int type, long count, long at) {

        int size() {
            return type == SHORT ? 2 : type == BYTE ? 1 : 4;
        }
    }

    TiffDirectory(TiffBytes bytes, long at) throws IOException {
        this.bytes = bytes;
        long entries = bytes.number(at, 2);
        for (long i = 0; i < entries; i++) {
            add(at + 2 + i * ENTRY);
        }
        this.next = bytes.number(at + 2 + entries * ENTRY, 4);
    }

    private void add(long entry) throws IOException {
        int type = (int) bytes.number(entry + 2, 2);
        if (type == BYTE || type == SHORT || type == LONG) {
            Field inline = new Field(type, bytes.number(entry + 4, 4), entry + 8);
            boolean fits = inline.count() * inline.size() <= 4;
            Field field = fits ? inline : new Field(type, inline.count(), bytes.number(entry + 8, 4));
            fields.put((int) bytes.number(entry, 2), field);
        }
    }

    /** Where the next page is told of; 0 behind the last. */
    long next() {
        return next;
    }

    boolean isThumbnail() throws IOException, Flaw {
        return fields.containsKey(SUBFILE) && (number(SUBFILE) & 1) == 1;
    }

    long number(int tag) throws IOException, Flaw {
        return value(bytes, field(tag), 0);
    }

    /**
     * Every strip or tile lies within the file.
     *
     * @param other the same file, so that places and lengths can be read side by side
     */
    void mustHoldItsPicture(TiffBytes other) throws IOException, Flaw {
        boolean tiled = fields.containsKey(TILES);
        Field places = field(tiled ? TILES : STRIPS);
        Field lengths = field(tiled ? TILE_LENGTHS : STRIP_LENGTHS);
        if (places.count() == 0 || places.count() > MOST_STRIPS || places.count() != lengths.count()) {
            throw new Flaw("damaged");
        }
        for (long i = 0; i < places.count(); i++) {
            if (value(bytes, places, i) + value(other, lengths, i) > other.length()) {
                throw new EOFException();
            }
        }
    }

    private Field field(int tag) throws Flaw {
        Field field = fields.get(tag);
        if (field == null) {
            throw new Flaw("damaged");
        }
        return field;
    }

    private static long value(TiffBytes bytes, Field field, long index) throws IOException {
        return bytes.number(field.at() + index * field.size(), field.size());
    }
}
