package vn.motcua.paper.digitisation.scan;

import static org.bytedeco.leptonica.global.leptonica.*;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** The pages of a JPEG, PNG or TIFF file. */
final class ImageLeaves implements Leaves {

    private final Path file;
    private final ImageInputStream content;
    private final ImageReader reader;
    private final int count;

    ImageLeaves(Path file) throws IOException {
        this.file = file;
        this.content = ImageIO.createImageInputStream(file.toFile());
        Iterator<ImageReader> readers = ImageIO.getImageReaders(content);
        if (!readers.hasNext()) {
            content.close();
            throw new Unreadable("no picture format that is known");
        }
        this.reader = readers.next();
        reader.setInput(content);
        this.count = counted();
    }

    /** Looks at the directory of a TIFF, decodes nothing. */
    private int counted() throws IOException {
        try {
            return isTiff() ? reader.getNumImages(true) : 1;
        } catch (IOException | RuntimeException e) {
            close();
            throw new Unreadable("the pages cannot be counted", e);
        }
    }

    private boolean isTiff() throws IOException {
        return reader.getFormatName().equalsIgnoreCase("tif")
                || reader.getFormatName().equalsIgnoreCase("tiff");
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public Leaf get(int index) {
        return new Leaf() {
            @Override
            public Picture picture() throws Unreadable {
                return Picture.of(count > 1 ? pixReadTiff(file.toString(), index) : pixRead(file.toString()));
            }

            @Override
            public BufferedImage image() throws Unreadable {
                return read(1);
            }

            @Override
            public BufferedImage sketch(int width) throws Unreadable {
                try {
                    return read(Math.max(1, reader.getWidth(index) / (2 * width)));
                } catch (IOException | RuntimeException e) {
                    throw new Unreadable("page " + (index + 1) + " cannot be measured", e);
                }
            }

            /** @param step takes each so many-th pixel of each so many-th row */
            private BufferedImage read(int step) throws Unreadable {
                try {
                    ImageReadParam how = reader.getDefaultReadParam();
                    how.setSourceSubsampling(step, step, 0, 0);
                    return reader.read(index, how);
                } catch (IOException | RuntimeException e) {
                    throw new Unreadable("page " + (index + 1) + " cannot be decoded", e);
                }
            }
        };
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        content.close();
    }
}
