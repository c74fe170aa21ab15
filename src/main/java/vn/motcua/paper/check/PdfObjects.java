package vn.motcua.paper.check;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSObjectKey;

/** Goes through all objects of a PDF, used or not, and holds every dictionary in them against the rules. */
final class PdfObjects {

    private static final int MOST = 500_000;

    private final List<PdfObjectRule> rules;

    PdfObjects(List<PdfObjectRule> rules) {
        this.rules = rules;
    }

    void check(COSDocument pdf) throws Flaw, IOException {
        if (pdf.getXrefTable().size() > MOST) {
            throw new Flaw("bomb");
        }
        Deque<COSBase> open = new ArrayDeque<>();
        open.add(pdf.getTrailer());
        for (COSObjectKey key : List.copyOf(pdf.getXrefTable().keySet())) {
            COSBase object = pdf.getObjectFromPool(key).getObject();
            if (object != null) {
                open.add(object);
            }
            check(open);
        }
    }

    /** What an object refers to is not followed: it comes by itself. */
    private void check(Deque<COSBase> open) throws Flaw, IOException {
        while (!open.isEmpty()) {
            COSBase next = open.remove();
            if (next instanceof COSDictionary dictionary) {
                for (PdfObjectRule rule : rules) {
                    rule.check(dictionary);
                }
                open.addAll(dictionary.getValues());
            } else if (next instanceof COSArray array) {
                array.forEach(open::add);
            }
        }
    }
}
