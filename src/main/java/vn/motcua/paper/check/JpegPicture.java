package vn.motcua.paper.check;

import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** What is packed into a JPEG file, looked at in passing: only every sixteenth point of it is held. */
final class JpegPicture {

    private static final int EVERY = 16;

    private JpegPicture() {}

    /** @throws Flaw when part of the picture is missing or garbled */
    static void look(Path file) throws Flaw, IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        boolean[] garbled = {false};
        reader.addIIOReadWarningListener((source, warning) -> garbled[0] |= isLoss(warning));
        try (ImageInputStream content = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(content, true, true);
            ImageReadParam some = reader.getDefaultReadParam();
            some.setSourceSubsampling(EVERY, EVERY, 0, 0);
            // As it is packed: colours of printers are no colours of screens.
            reader.readRaster(0, some);
        } catch (IIOException e) {
            throw new Flaw("damaged");
        } finally {
            reader.dispose();
        }
        if (garbled[0]) {
            throw new Flaw("damaged");
        }
    }

    /** Bytes between the parts of a file, as some scanners leave them, lose nothing. */
    private static boolean isLoss(String warning) {
        return warning.contains("remature end") || warning.contains("Huffman");
    }
}
