package vn.motcua.paper.digitisation.scan;

import static org.bytedeco.leptonica.global.leptonica.*;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import org.bytedeco.leptonica.PIX;

/** Takes what Java has drawn into native memory. */
final class Drawing {

    private Drawing() {}

    /** @param image of type {@code TYPE_INT_RGB} */
    static Picture taken(BufferedImage image, int dpi) throws Unreadable {
        PIX pix = pixCreate(image.getWidth(), image.getHeight(), 32);
        Picture picture = Picture.of(pix);
        pixSetResolution(pix, dpi, dpi);
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        IntBuffer target = pixGetData(pix).capacity(pixels.length).asBuffer();
        for (int rgb : pixels) {
            target.put(rgb << 8);
        }
        return picture;
    }
}
