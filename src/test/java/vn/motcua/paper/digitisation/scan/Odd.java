package vn.motcua.paper.digitisation.scan;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Random;

/** Pages as citizens bring them too. */
final class Odd {

    private Odd() {}

    static BufferedImage blank() {
        BufferedImage sheet = new BufferedImage(1240, 1754, BufferedImage.TYPE_INT_RGB);
        Graphics2D paper = sheet.createGraphics();
        paper.setColor(new Color(240, 238, 230));
        paper.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        paper.dispose();
        return sheet;
    }

    /** Ink, and no writing. */
    static BufferedImage blots() {
        BufferedImage sheet = blank();
        Random random = new Random(3);
        Graphics2D ink = sheet.createGraphics();
        ink.setColor(Color.BLACK);
        for (int i = 0; i < 300; i++) {
            ink.fillOval(random.nextInt(1240), random.nextInt(1754), 2 + random.nextInt(12), 2 + random.nextInt(12));
        }
        ink.dispose();
        return sheet;
    }

    static BufferedImage upsideDown(BufferedImage page) {
        BufferedImage turned = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                turned.setRGB(page.getWidth() - 1 - x, page.getHeight() - 1 - y, page.getRGB(x, y));
            }
        }
        return turned;
    }

    /** In one bit for a pixel. */
    static BufferedImage blackAndWhite(BufferedImage page) {
        BufferedImage black = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
        Graphics2D ink = black.createGraphics();
        ink.drawImage(page, 0, 0, null);
        ink.dispose();
        return black;
    }
}
