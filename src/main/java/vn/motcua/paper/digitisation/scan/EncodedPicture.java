package vn.motcua.paper.digitisation.scan;

/**
 * A page's picture as it goes into the PDF.
 *
 * @param data a whole TIFF or JPEG file
 * @param dpi pixels per inch, which gives the page its size
 */
record EncodedPicture(Coding coding, byte[] data, int width, int height, double dpi) {

    enum Coding {
        /** Black and white, ITU-T T.6 in a TIFF of one strip. */
        G4,
        GREY_JPEG,
        COLOUR_JPEG
    }
}
