package vn.motcua.signature;

import eu.europa.esig.dss.enumerations.VisualSignatureRotation;
import eu.europa.esig.dss.pades.SignatureFieldParameters;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;

/** Finds the spot for a stamp in a PDF. Coordinates run from the top left of the page as it is seen, in points. */
final class StampSpot {

    private static final float MARGIN = 24;

    /** On a copy the stamp keeps to the edge, where scanned pages are mostly blank. */
    private static final float EDGE = 6;

    private static final float GAP = 6;

    private final PDDocument document;
    private final int page;
    private final TextLine under;
    private final StampPlace place;

    StampSpot(PDDocument document, StampPlace place) throws IOException {
        this.document = document;
        this.place = place;
        this.under = place instanceof StampPlace.Under line
                ? TextLine.last(document, line.words()).orElse(TextLine.NONE)
                : TextLine.NONE;
        int last = document.getNumberOfPages();
        this.page = place instanceof StampPlace.TopRight
                ? 1
                : place instanceof StampPlace.At at
                        ? Math.max(1, Math.min(last, at.page()))
                        : under == TextLine.NONE ? last : under.page();
    }

    /** What the stamp may fill at most. */
    PDRectangle room() {
        return place instanceof StampPlace.At at ? new PDRectangle(at.width(), at.height()) : seen();
    }

    float pageWidth() {
        return seen().getWidth();
    }

    SignatureFieldParameters of(float width, float height) throws IOException {
        Rectangle2D.Float spot = clear(wanted(width, height));
        SignatureFieldParameters field = new SignatureFieldParameters();
        field.setPage(page);
        field.setOriginX(spot.x);
        field.setOriginY(spot.y);
        field.setRotation(VisualSignatureRotation.AUTOMATIC);
        return field;
    }

    private Rectangle2D.Float wanted(float width, float height) {
        PDRectangle seen = seen();
        float x = seen.getWidth() - MARGIN - width;
        float y = seen.getHeight() - MARGIN - height;
        if (place instanceof StampPlace.TopRight) {
            x = seen.getWidth() - EDGE - width;
            y = EDGE;
        } else if (place instanceof StampPlace.At at) {
            x = at.x();
            y = at.y();
        } else if (under != TextLine.NONE) {
            x = under.middle() - width / 2;
            y = under.bottom() + GAP;
        }
        return new Rectangle2D.Float(
                within(x, width, seen.getWidth()), within(y, height, seen.getHeight()), width, height);
    }

    private static float within(float start, float length, float all) {
        return Math.max(0, Math.min(start, all - length));
    }

    /** Moves down, or from the foot of the page up, past the signatures that are there. */
    private Rectangle2D.Float clear(Rectangle2D.Float spot) throws IOException {
        List<Rectangle2D.Float> taken = taken();
        for (int tried = 0; tried <= taken.size(); tried++) {
            var other = taken.stream().filter(spot::intersects).findFirst();
            if (other.isEmpty()) {
                return spot;
            }
            float below = other.get().y + other.get().height + GAP;
            boolean fits = below + spot.height <= seen().getHeight();
            spot.y = fits ? below : Math.max(0, other.get().y - GAP - spot.height);
        }
        return spot;
    }

    private List<Rectangle2D.Float> taken() throws IOException {
        return page().getAnnotations().stream()
                .filter(PDAnnotationWidget.class::isInstance)
                .map(each -> each.getRectangle())
                .filter(Objects::nonNull)
                .filter(each -> each.getWidth() > 0 && each.getHeight() > 0)
                .map(this::asSeen)
                .toList();
    }

    /** A page that is shown turned keeps its rectangles as if it were not. */
    private Rectangle2D.Float asSeen(PDRectangle box) {
        PDRectangle all = page().getMediaBox();
        float left = box.getLowerLeftX() - all.getLowerLeftX();
        float bottom = box.getLowerLeftY() - all.getLowerLeftY();
        float width = box.getWidth();
        float height = box.getHeight();
        return switch (page().getRotation()) {
            case 90 -> new Rectangle2D.Float(bottom, left, height, width);
            case 180 -> new Rectangle2D.Float(all.getWidth() - left - width, bottom, width, height);
            case 270 ->
                new Rectangle2D.Float(all.getHeight() - bottom - height, all.getWidth() - left - width, height, width);
            default -> new Rectangle2D.Float(left, all.getHeight() - bottom - height, width, height);
        };
    }

    private PDPage page() {
        return document.getPage(page - 1);
    }

    private PDRectangle seen() {
        PDRectangle box = page().getMediaBox();
        boolean turned = page().getRotation() % 180 != 0;
        return turned ? new PDRectangle(box.getHeight(), box.getWidth()) : box;
    }
}
