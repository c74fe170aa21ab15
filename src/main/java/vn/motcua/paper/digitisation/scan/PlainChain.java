package vn.motcua.paper.digitisation.scan;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import vn.motcua.paper.digitisation.scan.EncodedPicture.Coding;

/** For machines on which the native libraries do not run: the page as it is, as a JPEG. */
final class PlainChain implements Chain {

    private static final float QUALITY = 0.6f;

    @Override
    public ReadPage read(Leaf leaf) throws Unreadable {
        List<Word> own = leaf.words();
        BufferedImage image = leaf.image();
        int longSide = Math.max(image.getWidth(), image.getHeight());
        double dpi = leaf.dpi() > 0 ? leaf.dpi() : Resolution.forA4(longSide);
        EncodedPicture picture = new EncodedPicture(
                Coding.COLOUR_JPEG, JpegFile.of(opaque(image), QUALITY), image.getWidth(), image.getHeight(), dpi);
        return new ReadPage(picture, Row.of(own), dpi, 0, null);
    }

    private static BufferedImage opaque(BufferedImage image) {
        BufferedImage opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D paper = opaque.createGraphics();
        paper.drawImage(image, 0, 0, Color.WHITE, null);
        paper.dispose();
        return opaque;
    }

    @Override
    public void close() {
        // holds nothing
    }
}
