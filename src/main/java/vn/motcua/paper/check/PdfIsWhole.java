package vn.motcua.paper.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * A PDF ends where it should, unpacks within bounds, is not encrypted and holds nothing but pages. What its packed parts come to
 * is counted before it is opened: whoever opens it holds its lists of objects in memory.
 */
final class PdfIsWhole implements Format {

    private static final double DOTS_PER_POINT = 300 / 72d;

    private final PdfEnd end = new PdfEnd();
    private final PdfPackedParts packed;
    private final PdfObjects objects;
    private final Limits limits;

    PdfIsWhole(Limits limits) {
        this.limits = limits;
        this.packed = new PdfPackedParts(limits);
        this.objects = new PdfObjects(List.of(
                new PdfCarriesNoScript(),
                new PdfCarriesNoFiles(),
                new PdfPicturesAreOfSize(limits),
                new PdfFilters(limits)));
    }

    @Override
    @SuppressWarnings("RemoveUnusedCatch") // nested arrays without end
    public List<PageSize> pages(Path file) throws Flaw, IOException {
        end.check(file);
        packed.check(file);
        try (PDDocument pdf =
                Loader.loadPDF(new RandomAccessReadBufferedFile(file), "", IOUtils.createTempFileOnlyStreamCache())) {
            if (pdf.isEncrypted()) {
                throw new Flaw("encrypted");
            }
            objects.check(pdf.getDocument());
            return sizes(pdf);
        } catch (InvalidPasswordException e) {
            throw new Flaw("encrypted");
        } catch (IOException | IllegalArgumentException | ClassCastException | StackOverflowError unreadable) {
            throw new Flaw("damaged");
        }
    }

    private List<PageSize> sizes(PDDocument pdf) throws Flaw {
        if (pdf.getNumberOfPages() > limits.pages()) {
            throw new Flaw("pages", pdf.getNumberOfPages(), limits.pages());
        }
        List<PageSize> sizes = new ArrayList<>();
        for (PDPage page : pdf.getPages()) {
            PDRectangle box = page.getCropBox();
            sizes.add(limits.page(dots(page, box.getWidth()), dots(page, box.getHeight())));
        }
        return sizes;
    }

    private static long dots(PDPage page, float points) {
        return Math.round((double) points * page.getUserUnit() * DOTS_PER_POINT);
    }
}
