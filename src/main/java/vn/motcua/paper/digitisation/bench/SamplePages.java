package vn.motcua.paper.digitisation.bench;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;

/** Sample pages of one seed: page n of a seed is always the same page on one machine. */
public final class SamplePages {

    private static final float[] POINTS = {12, 13, 14};
    private static final float IN_TABLES = 11;

    private final long seed;
    private final Phrases phrases = Phrases.read();
    private final List<Typeface> typefaces = Typeface.found();

    public SamplePages(long seed) {
        this.seed = seed;
    }

    /** A page as it comes from the printer. */
    public SamplePage clean(int number) {
        Random random = new Random(seed * 1_000_003 + number);
        Typeface typeface = typefaces.get((number + number / 4) % typefaces.size());
        Design design = Design.values()[number % Design.values().length];
        float points = design == Design.LIST ? IN_TABLES : POINTS[random.nextInt(POINTS.length)];
        Pen pen = new Pen(typeface, points);
        design.write(pen, new Invention(phrases, random));
        return pen.lift(design.name());
    }

    /** The same page sealed in red, tilted, blurred, unevenly lit and noisy. */
    public SamplePage worn(int number) {
        SamplePage page = clean(number);
        return page.worn(new Wear(new Random(seed * 7_368_787 + number)).all(page.image()));
    }

    /** As a scanner delivers it; the resolution is not written into the file. */
    public static byte[] png(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
