package vn.motcua.paper.digitisation.scan;

import java.awt.image.BufferedImage;
import java.util.List;

/** One page of an uploaded file, not decoded before it is asked for. */
interface Leaf {

    /** For the chain; needs the native libraries. */
    Picture picture() throws Unreadable;

    /** For machines without the native libraries. */
    BufferedImage image() throws Unreadable;

    /** As {@link #image}, drawn no finer than a picture of this width needs. */
    default BufferedImage sketch(int width) throws Unreadable {
        return image();
    }

    /** Pixels per inch of {@link #image}, 0 when the file does not say. */
    default double dpi() {
        return 0;
    }

    /**
     * What a born-digital page says of itself, in pixels of {@link #picture()}; empty for a scan, whose hidden text was put there
     * by an engine that nobody knows.
     */
    default List<Word> words() throws Unreadable {
        return List.of();
    }
}
