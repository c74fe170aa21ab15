package vn.motcua.document.print;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * The words of a tagged file as somebody hears them who has it read aloud: a paragraph is a line however often it was broken on
 * the page, the cells of a row are divided by tabs, and what stands in the margins is left out.
 */
public final class TaggedText {

    private static final Set<String> LINES =
            Set.of("P", "H1", "H2", "H3", "TR", "LI", "Div", "Sect", "Caption", "Table");
    private static final Set<String> CELLS = Set.of("TD", "TH");

    private final Map<PDPage, Map<Integer, List<TextPosition>>> pages = new HashMap<>();
    private final Lines lines = new Lines();

    private TaggedText() {}

    /** Empty for a file without tags. The stream is read to its end and not closed. */
    public static String of(InputStream file) throws IOException {
        try (PDDocument document = Loader.loadPDF(new RandomAccessReadBuffer(file))) {
            PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
            if (root == null) {
                return "";
            }
            TaggedText reader = new TaggedText();
            for (PDPage page : document.getPages()) {
                PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
                extractor.processPage(page);
                Map<Integer, List<TextPosition>> words = new HashMap<>();
                extractor.getMarkedContents().forEach(marked -> gather(marked, words));
                reader.pages.put(page, words);
            }
            reader.read(root, null);
            return reader.lines.text();
        }
    }

    private static void gather(PDMarkedContent marked, Map<Integer, List<TextPosition>> words) {
        for (Object content : marked.getContents()) {
            if (content instanceof TextPosition word) {
                words.computeIfAbsent(marked.getMCID(), id -> new ArrayList<>()).add(word);
            } else if (content instanceof PDMarkedContent inner) {
                gather(inner, words);
            }
        }
    }

    private void read(PDStructureNode node, @Nullable PDPage page) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                PDPage own = element.getPage();
                read(element, element.getStructureType(), own == null ? page : own);
            } else if (kid instanceof PDMarkedContentReference reference) {
                say(reference.getPage(), reference.getMCID());
            } else if (kid instanceof Integer id) {
                say(page, id);
            }
        }
    }

    private void read(PDStructureElement element, String type, @Nullable PDPage page) {
        if (CELLS.contains(type)) {
            lines.cell();
            read(element, page);
            lines.cellEnds();
        } else if (LINES.contains(type)) {
            lines.end();
            read(element, page);
            lines.end();
        } else {
            read(element, page);
        }
    }

    private void say(@Nullable PDPage page, int id) {
        lines.say(pages.getOrDefault(page, Map.of()).getOrDefault(id, List.of()));
    }
}
