package vn.motcua.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import vn.motcua.supervision.Figures.By;
import vn.motcua.supervision.Figures.Line;

class FigureTableTest {

    private static final Line HOSTILE =
            new Line("x", "=cmd|' /C calc'!A0 <b>&\u0007", 1, 4, 1, 1, 2, 0, 1, -1, -1, -1, 2, 3, 0, 0);

    @Test
    void theRowsTellCountsAndRates() {
        assertThat(table().rows().get(1))
                .startsWith(HOSTILE.name(), 1L, 4L, 4L, 1L, 1L, 2L, 0L, 1L, "", "", "")
                .endsWith(50.0, 50.0, 75.0, "");
        assertThat(table().rows().get(0)).startsWith("Đơn vị giải quyết", "Phải giải quyết – Kỳ trước chuyển sang");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1"})
    void aTextThatLooksLikeAFormulaIsTextInCsv(String text) {
        assertThat(FigureTable.cell(text)).startsWith("\"'");
    }

    @Test
    void aNumberStaysANumberAndQuotesAreDoubled() {
        assertThat(FigureTable.cell(-3L)).isEqualTo("-3");
        assertThat(FigureTable.cell("Phường \"A\"")).isEqualTo("\"Phường \"\"A\"\"\"");
        assertThat(table().csv()).startsWith("\uFEFF\"Đơn vị");
    }

    @Test
    void aVietnameseExcelFindsItsColumnsAndDecimals() {
        assertThat(FigureTable.cell(87.5)).isEqualTo("87,5");
        String[] lines = table().csv().split("\r\n");
        assertThat(lines[0].split(";")).hasSize(16);
        assertThat(lines[1]).endsWith(";1;4;4;1;1;2;0;1;\"\";\"\";\"\";50,0;50,0;75,0;\"\"");
        assertThat(table(By.MONTH).csv()).contains("\"Tháng 10/2026\"");
    }

    @Test
    void theWorkbookHoldsTextsAndNumbersAndNoFormula() throws Exception {
        Map<String, Document> parts = parts(Sheet.of("Số liệu", table().rows()));
        assertThat(parts)
                .containsOnlyKeys(
                        "[Content_Types].xml",
                        "_rels/.rels",
                        "xl/_rels/workbook.xml.rels",
                        "xl/workbook.xml",
                        "xl/worksheets/sheet1.xml");
        Document sheet = Objects.requireNonNull(parts.get("xl/worksheets/sheet1.xml"));
        assertThat(sheet.getElementsByTagName("f").getLength()).isZero();
        assertThat(sheet.getElementsByTagName("t").item(16).getTextContent()).isEqualTo("=cmd|' /C calc'!A0 <b>&");
        assertThat(sheet.getElementsByTagName("v").item(0).getTextContent()).isEqualTo("1");
    }

    private static FigureTable table() {
        return table(By.UNIT);
    }

    private static FigureTable table(By by) {
        LocalDate day = LocalDate.parse("2026-11-25");
        Line line = by == By.MONTH ? Line.empty("202610", "10/2026") : HOSTILE;
        return FigureTable.of(
                new Figures(day, day, by, OffsetDateTime.parse("2026-11-26T00:00:00+07:00"), List.of(line), line));
    }

    private static Map<String, Document> parts(byte[] workbook) throws Exception {
        Map<String, Document> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), parsed(zip.readAllBytes()));
            }
        }
        return parts;
    }

    private static Document parsed(byte[] xml) throws IOException {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        } catch (ParserConfigurationException | SAXException e) {
            throw new AssertionError(e);
        }
    }
}
