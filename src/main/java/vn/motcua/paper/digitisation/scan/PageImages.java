package vn.motcua.paper.digitisation.scan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** The images that a PDF page draws; follows nothing else of the page, and decodes none. */
final class PageImages extends PDFStreamEngine {

    /** A scan fills its page but for a margin; a letterhead or a photograph does not. */
    private static final double COVERING = 0.6;

    private final List<PlacedImage> drawn = new ArrayList<>();
    private final double pageArea;

    private PageImages(PDPage page) {
        this.pageArea = page.getCropBox().getWidth() * page.getCropBox().getHeight();
        addOperator(new Concatenate(this));
        addOperator(new DrawObject(this));
        addOperator(new SetGraphicsStateParameters(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
    }

    static PageImages of(PDPage page) throws IOException {
        PageImages images = new PageImages(page);
        images.processPage(page);
        return images;
    }

    /** The scan that the page consists of, if it is one. */
    Optional<PlacedImage> scan() {
        return drawn.stream()
                .max(Comparator.comparingDouble(PlacedImage::area))
                .filter(image -> image.area() > COVERING * pageArea);
    }

    boolean someWouldBeLeftOut() {
        return drawn.stream().anyMatch(PlacedImage::wouldBeLeftOut);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        boolean draws = OperatorName.DRAW_OBJECT.equals(operator.getName());
        PDXObject object = draws && operands.get(0) instanceof COSName name
                ? getResources().getXObject(name)
                : null;
        if (object instanceof PDImageXObject image) {
            drawn.add(new PlacedImage(
                    image, getGraphicsState().getCurrentTransformationMatrix().clone()));
        } else {
            super.processOperator(operator, operands);
        }
    }
}
