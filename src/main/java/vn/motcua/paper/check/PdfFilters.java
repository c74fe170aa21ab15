package vn.motcua.paper.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;
import org.jspecify.annotations.Nullable;

/**
 * A stream of a PDF is packed once: what is packed twice can unpack to a million times its size. What is packed behind a cover of
 * letters, or in the older ways, is unpacked here to nowhere, since {@link PdfPackedParts} cannot see through that.
 */
final class PdfFilters implements PdfObjectRule {

    private static final Set<String> COVERS = Set.of("ASCIIHexDecode", "AHx", "ASCII85Decode", "A85");
    private static final Set<String> FLATE = Set.of("FlateDecode", "Fl");
    private static final Set<String> OLDER = Set.of("LZWDecode", "LZW", "RunLengthDecode", "RL");

    private final Limits limits;

    PdfFilters(Limits limits) {
        this.limits = limits;
    }

    @Override
    public void check(COSDictionary dictionary) throws Flaw, IOException {
        if (dictionary instanceof COSStream stream) {
            List<String> names = names(stream.getFilters());
            long covers = names.stream().filter(COVERS::contains).count();
            long packings = names.stream().filter(PdfFilters::packs).count();
            if (covers > 1 || packings > 1) {
                throw new Flaw("bomb");
            }
            if (packings == 1 && !FLATE.contains(names.get(0))) {
                unpack(stream, names);
            }
        }
    }

    private static boolean packs(String name) {
        return FLATE.contains(name) || OLDER.contains(name);
    }

    private void unpack(COSStream stream, List<String> names) throws Flaw, IOException {
        if (!COVERS.contains(names.get(0))) {
            count(stream.createRawInputStream(), stream, names, 0);
            return;
        }
        Path uncovered = Files.createTempFile("paper", ".part");
        try {
            try (InputStream in = stream.createRawInputStream();
                    OutputStream out = Files.newOutputStream(uncovered)) {
                filter(names.get(0)).decode(in, out, stream, 0);
            }
            count(Files.newInputStream(uncovered), stream, names, 1);
        } finally {
            Files.delete(uncovered);
        }
    }

    private void count(InputStream packed, COSStream stream, List<String> names, int filter) throws Flaw, IOException {
        try (packed) {
            filter(names.get(filter))
                    .decode(packed, new Nowhere(limits.unpackedPart().toBytes()), stream, filter);
        } catch (Full e) {
            throw new Flaw("bomb");
        }
    }

    private static Filter filter(String name) throws IOException {
        return FilterFactory.INSTANCE.getFilter(name);
    }

    private static List<String> names(@Nullable COSBase filters) {
        if (filters instanceof COSName name) {
            return List.of(name.getName());
        }
        return filters instanceof COSArray array ? array.toCOSNameStringList() : List.of();
    }

    private static final class Full extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private static final class Nowhere extends OutputStream {

        private long room;

        Nowhere(long room) {
            this.room = room;
        }

        @Override
        public void write(int one) throws Full {
            take(1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws Full {
            take(length);
        }

        private void take(int length) throws Full {
            room -= length;
            if (room < 0) {
                throw new Full();
            }
        }
    }
}
