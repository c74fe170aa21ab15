package vn.motcua.paper.digitisation.scan;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;

/** One page of an uploaded file as a picture for a screen: whatever the file holds, a browser is given pixels. */
public final class ScreenPage {

    private static final float QUALITY = 0.75f;

    private ScreenPage() {}

    /**
     * @param page from 1
     * @param width of the picture at the most
     * @return a JPEG
     * @throws Unreadable when there is no such page, or it cannot be drawn
     */
    public static byte[] of(Path file, int page, int width) throws IOException {
        try (Leaves leaves = Leaves.of(file)) {
            if (page < 1 || page > leaves.count()) {
                throw new Unreadable("there is no page " + page);
            }
            return JpegFile.of(fit(leaves.get(page - 1).sketch(width), width), QUALITY);
        }
    }

    private static BufferedImage fit(BufferedImage drawn, int width) {
        int shownWidth = Math.min(width, drawn.getWidth());
        int shownHeight = Math.max(1, (int) ((long) drawn.getHeight() * shownWidth / drawn.getWidth()));
        BufferedImage shown = new BufferedImage(shownWidth, shownHeight, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = shown.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        canvas.drawImage(drawn, 0, 0, shownWidth, shownHeight, Color.WHITE, null);
        canvas.dispose();
        return shown;
    }
}
