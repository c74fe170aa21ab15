package vn.motcua.paper.digitisation.scan;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;

/**
 * An image of a PDF page and the transformation by which it is drawn, in points.
 *
 * @param image as it is stored
 */
record PlacedImage(PDImageXObject image, Matrix place) {

    /** The codings that Leptonica reads as they lie in the PDF. */
    static final List<String> FILES = List.of(COSName.DCT_DECODE.getName(), COSName.JPX_DECODE.getName());

    private static final double UPRIGHT = 0.01;

    double width() {
        return Math.abs(place.getScaleX());
    }

    double area() {
        return Math.abs(place.getScaleX() * place.getScaleY() - place.getShearX() * place.getShearY());
    }

    /** Upright, and stored as a file whose colours need no translation: then its own bytes are the picture. */
    boolean isPlainFile() throws IOException {
        boolean upright = place.getScaleX() > 0
                && place.getScaleY() > 0
                && Math.abs(place.getShearX()) < UPRIGHT
                && Math.abs(place.getShearY()) < UPRIGHT;
        Set<COSName> codings = codings();
        boolean file = codings.size() == 1
                && (codings.contains(COSName.JPX_DECODE) || codings.contains(COSName.DCT_DECODE) && hasPlainColours());
        return upright && file && image.getDecode() == null && image.getSoftMask() == null;
    }

    private boolean hasPlainColours() throws IOException {
        int colours = image.getColorSpace().getNumberOfComponents();
        return colours == 1 || colours == 3;
    }

    /** PDFBox leaves an image out without a word when the decoder for it is missing; the page would look empty. */
    boolean wouldBeLeftOut() {
        return codings().contains(COSName.JBIG2_DECODE) && !decodes("JBIG2")
                || codings().contains(COSName.JPX_DECODE) && !decodes("JPEG2000");
    }

    private static boolean decodes(String format) {
        return ImageIO.getImageReadersByFormatName(format).hasNext();
    }

    private Set<COSName> codings() {
        COSBase filter = image.getCOSObject().getFilters();
        if (filter instanceof COSName name) {
            return Set.of(name);
        }
        return filter instanceof COSArray several
                ? Set.copyOf(several.toList().stream().map(COSName.class::cast).toList())
                : Set.of();
    }
}
