package vn.motcua.paper.check;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;

/** Something that holds of every dictionary in a PDF. */
interface PdfObjectRule {

    void check(COSDictionary dictionary) throws Flaw, IOException;
}
