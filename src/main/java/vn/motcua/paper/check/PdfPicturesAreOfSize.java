package vn.motcua.paper.check;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** A picture on a page of a PDF has no more pixels than a page may have. */
final class PdfPicturesAreOfSize implements PdfObjectRule {

    private final Limits limits;

    PdfPicturesAreOfSize(Limits limits) {
        this.limits = limits;
    }

    @Override
    public void check(COSDictionary dictionary) throws Flaw {
        if (COSName.IMAGE.equals(dictionary.getCOSName(COSName.SUBTYPE))) {
            limits.page(dictionary.getLong(COSName.WIDTH), dictionary.getLong(COSName.HEIGHT));
        }
    }
}
