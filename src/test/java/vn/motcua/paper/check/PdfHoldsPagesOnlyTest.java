package vn.motcua.paper.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.paper.check.BadFiles.ascii;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.paper.Scans;

/** Whether a PDF holds nothing but pages. */
class PdfHoldsPagesOnlyTest extends Checking {

    PdfHoldsPagesOnlyTest(@TempDir Path folder) {
        super(folder, PdfCheckTest.LIMITS);
    }

    @Test
    void takesScannedPagesAndLinks() {
        FileCheck.Found found = check(Scans.pdf(3, pdf -> act(pdf, new PDActionURI())));
        assertThat(found.kind()).isEqualTo(MediaKind.PDF);
        assertThat(found.pages()).hasSize(3).containsOnly(new PageSize(2550, 3300));
    }

    @Test
    void refusesScriptsAndPrograms() {
        refused(
                Scans.pdf(1, pdf -> catalog(pdf).setItem(COSName.OPEN_ACTION, new PDActionJavaScript("app.alert(1)"))),
                "script",
                "JavaScript");
        refused(Scans.pdf(1, pdf -> act(pdf, new PDActionLaunch())), "script", "Launch");
        refused(Scans.pdf(1, pdf -> act(pdf, action("SubmitForm"))), "script", "SubmitForm");
        refused(Scans.pdf(1, pdf -> named(pdf, "AcroForm", "XFA")), "script", "JavaScript");
        refused(Scans.pdf(1, pdf -> subtype(pdf, "RichMedia")), "script", "RichMedia");
    }

    @Test
    void refusesAScriptUnderANameInDisguise() {
        byte[] packed = BadFiles.pdf(
                ascii("<</Type/Catalog/Pages 2 0 R/OpenAction<</S/#4aavaScript/J#53(app.alert(1))>>>>"),
                ascii("<</Type/Pages/Count 1/Kids[3 0 R]>>"),
                ascii("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>"));
        refused(packed, "script", "JavaScript");
    }

    @Test
    void refusesFilesInside() {
        refused(Scans.pdf(1, PdfHoldsPagesOnlyTest::embed), "files", "đính kèm");
        refused(Scans.pdf(1, pdf -> subtype(pdf, "FileAttachment")), "files", "đính kèm");
    }

    private static COSDictionary catalog(PDDocument pdf) {
        return pdf.getDocumentCatalog().getCOSObject();
    }

    private static void act(PDDocument pdf, PDAction action) throws IOException {
        PDAnnotationLink link = new PDAnnotationLink();
        link.setAction(action);
        pdf.getPage(0).setAnnotations(List.of(link));
    }

    private static PDAction action(String kind) {
        PDActionURI action = new PDActionURI();
        action.getCOSObject().setName(COSName.S, kind);
        return action;
    }

    private static void named(PDDocument pdf, String outer, String inner) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setString(COSName.getPDFName(inner), "…");
        catalog(pdf).setItem(COSName.getPDFName(outer), dictionary);
    }

    private static void subtype(PDDocument pdf, String subtype) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setName(COSName.SUBTYPE, subtype);
        catalog(pdf).setItem(COSName.getPDFName("Thing"), dictionary);
    }

    private static void embed(PDDocument pdf) throws IOException {
        PDComplexFileSpecification inside = new PDComplexFileSpecification();
        inside.setEmbeddedFile(new PDEmbeddedFile(pdf, new ByteArrayInputStream(new byte[] {1})));
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of("a.exe", inside));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        pdf.getDocumentCatalog().setNames(names);
    }
}
