package vn.motcua.paper.digitisation.scan;

import static org.bytedeco.leptonica.global.leptonica.*;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * The pages of a PDF: a scan is taken out as it is or drawn at 300 dpi; a born-digital page is drawn too, so that it can become
 * PDF/A whatever it is made of, and keeps its own words.
 */
final class PdfLeaves implements Leaves {

    private static final double POINTS_PER_INCH = 72;

    private final PDDocument document;
    private final PDFRenderer renderer;

    PdfLeaves(Path file) throws IOException {
        try {
            document = Loader.loadPDF(
                    new RandomAccessReadBufferedFile(file.toFile()), IOUtils.createTempFileOnlyStreamCache());
        } catch (IOException | RuntimeException e) {
            throw new Unreadable("the PDF cannot be opened", e);
        }
        renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
    }

    @Override
    public int count() {
        return document.getNumberOfPages();
    }

    @Override
    public Leaf get(int index) {
        return new PdfLeaf(document.getPage(index), index);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private final class PdfLeaf implements Leaf {

        private final PDPage page;
        private final int index;

        PdfLeaf(PDPage page, int index) {
            this.page = page;
            this.index = index;
        }

        @Override
        public Picture picture() throws Unreadable {
            try {
                Optional<PlacedImage> scan = PageImages.of(page).scan();
                return scan.isPresent() && scan.get().isPlainFile()
                        ? taken(scan.get())
                        : Drawing.taken(image(), (int) dpi());
            } catch (IOException | RuntimeException e) {
                throw new Unreadable("page " + (index + 1) + " cannot be drawn", e);
            }
        }

        /** The scanner's own file: nothing is drawn, scaled and smoothed. */
        private Picture taken(PlacedImage scan) throws IOException {
            try (InputStream file = scan.image().createInputStream(PlacedImage.FILES)) {
                byte[] data = file.readAllBytes();
                try (Picture raw = Picture.of(pixReadMem(data, data.length))) {
                    int dpi = (int) Math.round(raw.width() * POINTS_PER_INCH / scan.width());
                    pixSetResolution(raw.pix(), dpi, dpi);
                    return raw.turned(page.getRotation() / 90);
                }
            }
        }

        @Override
        public BufferedImage image() throws Unreadable {
            return drawn(dpi());
        }

        @Override
        public BufferedImage sketch(int width) throws Unreadable {
            return drawn(
                    Math.min(dpi(), width * POINTS_PER_INCH / page.getCropBox().getWidth()));
        }

        private BufferedImage drawn(double dpi) throws Unreadable {
            try {
                if (PageImages.of(page).someWouldBeLeftOut()) {
                    throw new Unreadable("page " + (index + 1) + " has an image in a coding that is not known");
                }
                return renderer.renderImageWithDPI(index, (float) dpi, ImageType.RGB);
            } catch (IOException | RuntimeException e) {
                throw new Unreadable("page " + (index + 1) + " cannot be drawn", e);
            }
        }

        @Override
        public double dpi() {
            PDRectangle box = page.getCropBox();
            double area = box.getWidth() * box.getHeight() / (POINTS_PER_INCH * POINTS_PER_INCH);
            return Math.min(Resolution.KEPT, Math.floor(Math.sqrt(Resolution.MOST_PIXELS / area)));
        }

        @Override
        public List<Word> words() throws Unreadable {
            try {
                return PageImages.of(page).scan().isPresent()
                        ? List.of()
                        : PdfWords.of(document, index, dpi() / POINTS_PER_INCH);
            } catch (IOException | RuntimeException e) {
                throw new Unreadable("the text of page " + (index + 1) + " cannot be read", e);
            }
        }
    }
}
