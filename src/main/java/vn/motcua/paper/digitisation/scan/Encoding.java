package vn.motcua.paper.digitisation.scan;

import static org.bytedeco.leptonica.global.leptonica.*;

import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.PointerPointer;
import org.bytedeco.javacpp.SizeTPointer;

/** Writes pictures as files in memory; nothing of a page is left in a temporary folder. */
final class Encoding {

    private Encoding() {}

    static byte[] g4(Picture blackAndWhite) throws Unreadable {
        return written((data, size) -> pixWriteMemTiff(data, size, blackAndWhite.pix(), IFF_TIFF_G4));
    }

    /** @param quality 1 to 100 */
    static byte[] jpeg(Picture picture, int quality) throws Unreadable {
        return written((data, size) -> pixWriteMemJpeg(data, size, picture.pix(), quality, 0));
    }

    private interface Writing {
        int into(PointerPointer<BytePointer> data, SizeTPointer size);
    }

    private static byte[] written(Writing writing) throws Unreadable {
        try (PointerPointer<BytePointer> data = new PointerPointer<>(1);
                SizeTPointer size = new SizeTPointer(1)) {
            if (writing.into(data, size) != 0) {
                throw new Unreadable("the picture cannot be written");
            }
            BytePointer bytes = data.get(BytePointer.class);
            byte[] copy = new byte[(int) size.get()];
            bytes.get(copy);
            lept_free(bytes);
            return copy;
        }
    }
}
