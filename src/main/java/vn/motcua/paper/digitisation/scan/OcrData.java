package vn.motcua.paper.digitisation.scan;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The language data for Vietnamese. With another language's data four words of five come out wrong, so there is no second
 * choice.
 *
 * @param folder where the file lies
 * @param version as the file says of itself, for example {@code 4.00.00alpha:vie:synth20170629:[1,48,0,1Ct3,3,16…}
 */
record OcrData(Path folder, String version) {

    static final String LANGUAGE = "vie";

    private static final String FILE = LANGUAGE + ".traineddata";
    private static final int VERSION_ENTRY = 23;

    private static final List<Path> USUAL = List.of(
            Path.of("/usr/share/tesseract-ocr/5/tessdata"),
            Path.of("/usr/share/tesseract-ocr/4.00/tessdata"),
            Path.of("/usr/share/tessdata"),
            Path.of("/usr/share/tesseract/tessdata"),
            Path.of("/usr/local/share/tessdata"),
            Path.of("/opt/homebrew/share/tessdata"));

    /** @param configured the folder to use, and no other; empty to look in the usual places */
    static Optional<OcrData> find(String configured) throws IOException {
        Optional<Path> folder = (configured.isBlank() ? usual() : Stream.of(Path.of(configured)))
                .filter(place -> Files.isReadable(place.resolve(FILE)))
                .findFirst();
        return folder.isEmpty()
                ? Optional.empty()
                : Optional.of(new OcrData(folder.get(), version(folder.get().resolve(FILE))));
    }

    private static Stream<Path> usual() {
        String prefix = System.getenv("TESSDATA_PREFIX");
        return Stream.concat(
                prefix == null ? Stream.empty() : Stream.of(Path.of(prefix), Path.of(prefix, "tessdata")),
                USUAL.stream());
    }

    /** The file begins with the number of its entries and the place of each, -1 for one that is not there. */
    private static String version(Path file) throws IOException {
        try (FileChannel data = FileChannel.open(file)) {
            ByteBuffer head = read(data, 0, 4 + 8 * (VERSION_ENTRY + 1));
            boolean listed = head.limit() == head.capacity() && head.getInt() > VERSION_ENTRY;
            long from = listed ? head.getLong(4 + 8 * VERSION_ENTRY) : -1;
            if (from < 0 || from >= data.size()) {
                return LANGUAGE;
            }
            long length = Math.min(120, data.size() - from);
            return StandardCharsets.UTF_8
                    .decode(read(data, from, (int) length))
                    .toString()
                    .lines()
                    .findFirst()
                    .orElse(LANGUAGE);
        }
    }

    private static ByteBuffer read(FileChannel data, long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining() && data.read(bytes, from + bytes.position()) >= 0) {
            // A channel may give less than asked for.
        }
        return bytes.flip();
    }
}
