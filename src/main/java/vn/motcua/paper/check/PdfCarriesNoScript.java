package vn.motcua.paper.check;

import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** A paper does nothing: no script, no starting of programs, no sending of data, nothing that plays. Links may stay. */
final class PdfCarriesNoScript implements PdfObjectRule {

    private static final Set<String> ACTIONS = Set.of(
            "JavaScript",
            "Launch",
            "ImportData",
            "SubmitForm",
            "Rendition",
            "Movie",
            "Sound",
            "GoToE",
            "RichMediaExecute");
    private static final Set<String> PLAYING = Set.of("RichMedia", "Movie", "Sound", "Screen", "3D");

    @Override
    public void check(COSDictionary dictionary) throws Flaw {
        String action = dictionary.getNameAsString(COSName.S);
        String kind = dictionary.getNameAsString(COSName.SUBTYPE);
        if (dictionary.containsKey(COSName.JS) || dictionary.containsKey(COSName.XFA)) {
            throw new Flaw("script", "JavaScript");
        } else if (action != null && ACTIONS.contains(action)) {
            throw new Flaw("script", action);
        } else if (kind != null && PLAYING.contains(kind)) {
            throw new Flaw("script", kind);
        }
    }
}
