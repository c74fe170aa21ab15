package vn.motcua.paper;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/** Scanned papers as scanners make them, each different from all others. */
public final class Scans {

    private static final Random NOISE = new Random();

    private Scans() {}

    public static byte[] jpeg(int width, int height) {
        return written("jpg", picture(width, height, BufferedImage.TYPE_INT_RGB));
    }

    public static byte[] png(int width, int height) {
        return written("png", picture(width, height, BufferedImage.TYPE_INT_RGB));
    }

    public static byte[] bitonalPng(int width, int height) {
        return written("png", picture(width, height, BufferedImage.TYPE_BYTE_BINARY));
    }

    /** A TIFF file of several pages. */
    public static byte[] tiff(int pages) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (int page = 0; page < pages; page++) {
                BufferedImage image = picture(80, 60, BufferedImage.TYPE_BYTE_BINARY);
                writer.writeToSequence(new IIOImage(image, null, null), writer.getDefaultWriteParam());
            }
            writer.endWriteSequence();
        } catch (IOException e) {
            throw new AssertionError(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** A PDF of scanned pages. */
    public static byte[] pdf(int pages) {
        return pdf(pages, pdf -> {});
    }

    /** Does something to a PDF before it is written. */
    public interface Change {
        void apply(PDDocument pdf) throws IOException;
    }

    public static byte[] pdf(int pages, Change change) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                PDPage page = new PDPage();
                pdf.addPage(page);
                BufferedImage picture = picture(80, 60, BufferedImage.TYPE_INT_RGB);
                try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                    content.drawImage(JPEGFactory.createFromImage(pdf, picture), 10, 10, 80, 60);
                }
            }
            change.apply(pdf);
            pdf.save(bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    public static String sha256(byte[] content) {
        try (HashedStream hashed = new HashedStream(new ByteArrayInputStream(content))) {
            hashed.readAllBytes();
            return hashed.sha256Hex();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static BufferedImage picture(int width, int height, int type) {
        BufferedImage picture = new BufferedImage(width, height, type);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.BLACK);
        for (int word = 0; word < 40; word++) {
            pen.fillRect(NOISE.nextInt(width), NOISE.nextInt(height), 1 + NOISE.nextInt(8), 1 + NOISE.nextInt(3));
        }
        pen.dispose();
        return picture;
    }

    private static byte[] written(String format, BufferedImage picture) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }
}
