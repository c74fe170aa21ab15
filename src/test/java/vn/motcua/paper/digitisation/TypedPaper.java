package vn.motcua.paper.digitisation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.springframework.core.io.ClassPathResource;

/** A paper that was written with a computer: its words are known without reading. */
final class TypedPaper {

    private static final float LEFT = 70, CELL = 170, LINE = 24;

    private TypedPaper() {}

    /** @param rows with tabs between cells */
    static byte[] pdf(String rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            PDFont font = PDType0Font.load(
                    document, new ClassPathResource("fonts/LiberationSerif-Regular.ttf").getInputStream());
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                float y = 780;
                for (String row : rows.split("\n")) {
                    write(row, y, font, content);
                    y -= LINE;
                }
            }
            document.save(bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    private static void write(String row, float y, PDFont font, PDPageContentStream content) throws IOException {
        String[] cells = row.split("\t");
        for (int i = 0; i < cells.length; i++) {
            content.beginText();
            content.setFont(font, 12);
            content.newLineAtOffset(LEFT + i * CELL, y);
            content.showText(cells[i]);
            content.endText();
        }
    }
}
