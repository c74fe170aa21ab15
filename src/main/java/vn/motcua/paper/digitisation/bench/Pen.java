package vn.motcua.paper.digitisation.bench;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** Writes on a blank A4 sheet from the top down, and remembers what it wrote and where. */
final class Pen {

    static final int WIDTH = 2480, HEIGHT = 3508;
    static final int LEFT = 354, RIGHT = WIDTH - 236, TOP = 236, BOTTOM = HEIGHT - 260;

    private final BufferedImage sheet = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    private final Graphics2D ink = sheet.createGraphics();
    private final Typeface typeface;
    private final float size;
    private final List<String> rows = new ArrayList<>();
    private final List<DrawnWord> words = new ArrayList<>();
    private int y = TOP;

    /** @param points size of the body text */
    Pen(Typeface typeface, float points) {
        this.typeface = typeface;
        this.size = points * SamplePage.DPI / 72f;
        ink.setColor(Color.WHITE);
        ink.fillRect(0, 0, WIDTH, HEIGHT);
        ink.setColor(new Color(25, 25, 28));
        ink.setStroke(new BasicStroke(3));
        ink.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        ink.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    }

    /** What stands beside other things in one row. */
    record Cell(int left, int right, String text, int style, boolean centred) {

        static Cell left(int left, String text) {
            return new Cell(left, RIGHT, text, Font.PLAIN, false);
        }

        static Cell centred(int left, int right, String text, int style) {
            return new Cell(left, right, text, style, true);
        }
    }

    boolean hasRoomFor(int lines) {
        return y + lines * height() < BOTTOM;
    }

    int y() {
        return y;
    }

    int height() {
        return Math.round(size * 1.35f);
    }

    void skip(double lines) {
        y += (int) (lines * height());
    }

    void row(Cell... cells) {
        List<String> texts = new ArrayList<>();
        for (Cell cell : cells) {
            Font font = font(cell.style());
            int free = cell.right() - cell.left() - (int) width(font, cell.text());
            write(cell.text(), font, cell.left() + (cell.centred() ? Math.max(0, free / 2) : 0));
            texts.add(cell.text());
        }
        rows.add(String.join(" ", texts));
        y += height();
    }

    void line(String text) {
        broken(text, 0);
    }

    void paragraph(String text) {
        broken(text, 120);
    }

    /** Breaks the text into lines between the margins. */
    private void broken(String text, int first) {
        Font plain = font(Font.PLAIN);
        StringBuilder line = new StringBuilder();
        int indent = first;
        for (String word : text.split(" ")) {
            if (width(plain, line + " " + word) > RIGHT - LEFT - indent) {
                row(Cell.left(LEFT + indent, line.toString()));
                line.setLength(0);
                indent = 0;
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        row(Cell.left(LEFT + indent, line.toString()));
    }

    /** Rules a box around a row that is about to be written, with lines between its cells. */
    void ruled(Cell... cells) {
        int top = y - height() / 6, bottom = y + height();
        ink.drawRect(LEFT - 15, top, RIGHT - LEFT + 30, bottom - top);
        for (Cell cell : cells) {
            ink.drawLine(cell.left() - 15, top, cell.left() - 15, bottom);
        }
        row(cells);
        y += height() / 6;
    }

    SamplePage lift(String design) {
        ink.dispose();
        return new SamplePage(design, typeface.name(), sheet, List.copyOf(rows), List.copyOf(words));
    }

    private void write(String text, Font font, int left) {
        ink.setFont(font);
        int baseline = y + Math.round(size);
        ink.drawString(text, left, baseline);
        FontRenderContext context = ink.getFontRenderContext();
        int at = 0;
        for (String word : text.split(" ")) {
            double from = left + width(font, text.substring(0, at));
            Rectangle2D box = font.createGlyphVector(context, word).getVisualBounds();
            words.add(new DrawnWord(
                    word,
                    (int) Math.floor(from + box.getMinX()),
                    (int) Math.floor(baseline + box.getMinY()),
                    (int) Math.ceil(from + box.getMaxX()),
                    (int) Math.ceil(baseline + box.getMaxY())));
            at += word.length() + 1;
        }
    }

    private Font font(int style) {
        return typeface.styled(style).deriveFont(size);
    }

    private double width(Font font, String text) {
        return font.getStringBounds(text, ink.getFontRenderContext()).getWidth();
    }
}
