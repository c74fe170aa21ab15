package vn.motcua.paper.check;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Other files inside a PDF would pass unchecked. */
final class PdfCarriesNoFiles implements PdfObjectRule {

    @Override
    public void check(COSDictionary dictionary) throws Flaw {
        if (dictionary.containsKey(COSName.EF)
                || "FileAttachment".equals(dictionary.getNameAsString(COSName.SUBTYPE))) {
            throw new Flaw("files");
        }
    }
}
