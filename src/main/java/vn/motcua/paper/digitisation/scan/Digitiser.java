package vn.motcua.paper.digitisation.scan;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import vn.motcua.paper.digitisation.scan.EncodedPicture.Coding;

/** Makes one searchable PDF of the files of one paper. Belongs to one thread. */
public final class Digitiser implements AutoCloseable {

    private static final double DPI = 300;
    private static final int A4_WIDTH = 2480, A4_HEIGHT = 3508;

    private final Chain chain;

    public Digitiser(Ocr ocr) {
        this.chain = ocr.chain();
    }

    /** Is told of each page when it has been read, and may end the work by throwing. */
    public interface Watch {

        /** @param number from 1 */
        void read(int number, ReadPage page) throws IOException;
    }

    /**
     * @param files in the order of the pages
     * @param made as the moment of making; the same files and the same moment give the same PDF
     * @param pdf is written
     * @throws Unreadable if a file cannot be opened; a single page that cannot be decoded is an empty sheet in the PDF, in doubt
     */
    public void digitise(List<Path> files, String title, Instant made, Path pdf, Watch watch) throws IOException {
        try (SearchablePdf result = new SearchablePdf(title, made)) {
            int number = 0;
            for (Path file : files) {
                try (Leaves leaves = Leaves.of(file)) {
                    for (Leaf leaf : leaves) {
                        ReadPage page = read(leaf);
                        result.add(page);
                        watch.read(++number, page);
                    }
                }
            }
            try (OutputStream out = Files.newOutputStream(pdf)) {
                result.save(out);
            }
        }
    }

    private ReadPage read(Leaf leaf) {
        try {
            return chain.read(leaf);
        } catch (Unreadable e) {
            byte[] empty = JpegFile.blank(A4_WIDTH, A4_HEIGHT);
            EncodedPicture sheet = new EncodedPicture(Coding.GREY_JPEG, empty, A4_WIDTH, A4_HEIGHT, DPI);
            return new ReadPage(sheet, List.of(), DPI, 0, Doubt.UNREADABLE);
        }
    }

    @Override
    public void close() {
        chain.close();
    }
}
