package vn.motcua.paper.digitisation.bench;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.DataBufferInt;
import java.awt.image.Kernel;
import java.util.Random;

/** What a stamp, a careless hand and an old scanner do to a page. */
final class Wear {

    private static final int SEAL = 425;

    private final Random random;

    Wear(Random random) {
        this.random = random;
    }

    /** A red round seal of 36 mm over the lower text, a tilt of 1 to 3 degrees either way, blur, uneven light and noise. */
    BufferedImage all(BufferedImage page) {
        BufferedImage sealed = copy(page);
        seal(sealed, 1250 + random.nextInt(500), 2350 + random.nextInt(500));
        double degrees = (1 + 2 * random.nextDouble()) * (random.nextBoolean() ? 1 : -1);
        return noisy(blurred(tilted(sealed, degrees)));
    }

    static BufferedImage tilted(BufferedImage page, double degrees) {
        BufferedImage tilted = blank(page);
        Graphics2D ink = pen(tilted);
        ink.drawRenderedImage(
                page,
                AffineTransform.getRotateInstance(
                        Math.toRadians(degrees), page.getWidth() / 2.0, page.getHeight() / 2.0));
        ink.dispose();
        return tilted;
    }

    private void seal(BufferedImage page, int x, int y) {
        Graphics2D ink = pen(page);
        ink.setColor(new Color(205, 35, 45, 170));
        ink.setStroke(new BasicStroke(9));
        ink.drawOval(x, y, SEAL, SEAL);
        ink.setStroke(new BasicStroke(4));
        ink.drawOval(x + 75, y + 75, SEAL - 150, SEAL - 150);
        ink.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 42));
        String around = "ỦY BAN NHÂN DÂN PHƯỜNG THÀNH PHỐ ĐÀ NẴNG ★";
        for (int i = 0; i < around.length(); i++) {
            AffineTransform turned = AffineTransform.getRotateInstance(
                    2 * Math.PI * i / around.length(), x + SEAL / 2.0, y + SEAL / 2.0);
            ink.setTransform(turned);
            ink.drawString(around.substring(i, i + 1), x + SEAL / 2 - 12, y + 55);
        }
        ink.dispose();
    }

    private static BufferedImage blurred(BufferedImage page) {
        float edge = 0.075f, corner = 0.05f;
        float[] kernel = {corner, edge, corner, edge, 0.5f, edge, corner, edge, corner};
        return new ConvolveOp(new Kernel(3, 3, kernel), ConvolveOp.EDGE_NO_OP, null).filter(page, blank(page));
    }

    /** Darker towards one side, grey instead of white, and a grain on all of it. */
    private BufferedImage noisy(BufferedImage page) {
        int[] pixels = ((DataBufferInt) page.getRaster().getDataBuffer()).getData();
        int width = page.getWidth();
        for (int i = 0; i < pixels.length; i++) {
            double light = 0.96 - 0.14 * (i % width) / width;
            int grain = (int) (random.nextGaussian() * 11);
            pixels[i] = shade(pixels[i] >> 16, light, grain) << 16
                    | shade(pixels[i] >> 8, light, grain) << 8
                    | shade(pixels[i], light, grain);
        }
        return page;
    }

    private static int shade(int colour, double light, int grain) {
        return Math.max(0, Math.min(255, (int) ((colour & 0xFF) * light) + grain));
    }

    private static BufferedImage copy(BufferedImage page) {
        BufferedImage copy = blank(page);
        copy.setData(page.getRaster());
        return copy;
    }

    private static BufferedImage blank(BufferedImage page) {
        BufferedImage blank = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D ink = blank.createGraphics();
        ink.setColor(Color.WHITE);
        ink.fillRect(0, 0, blank.getWidth(), blank.getHeight());
        ink.dispose();
        return blank;
    }

    private static Graphics2D pen(BufferedImage page) {
        Graphics2D ink = page.createGraphics();
        ink.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        ink.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        return ink;
    }
}
