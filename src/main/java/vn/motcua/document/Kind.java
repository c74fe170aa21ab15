package vn.motcua.document;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import vn.motcua.Wording;

/**
 * A kind of document: who issues it and where its number comes from. Its name and the code in its number stand in the message
 * bundle.
 *
 * @param code as models name it, {@code receipt}: the file of the template without its ending
 * @param result carries the decision, and so the leader's digital signature
 */
public record Kind(String code, Issuer issuer, Numbering numbering, boolean result) {

    /** In whose name it goes out. */
    enum Issuer {
        /** The service centre that received the dossier. */
        CENTRE,
        /** The authority that decides it. */
        AUTHORITY
    }

    /** Where its number comes from. */
    enum Numbering {
        /** The book that the issuer keeps for this kind and year. */
        BOOK,
        /** The number that the records office gave the result; the book while there is none. */
        RESULT,
        /** The entry in the register; the book while there is none. */
        REGISTER
    }

    /** @param row of {@code data/document-kinds.csv} */
    static Kind of(Map<String, String> row) {
        return new Kind(
                cell(row, "kind"),
                Issuer.valueOf(cell(row, "issuer").toUpperCase(Locale.ROOT)),
                Numbering.valueOf(cell(row, "number").toUpperCase(Locale.ROOT)),
                cell(row, "result").equals("yes"));
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), () -> "no column " + column);
    }

    /** Vietnamese. */
    public String title() {
        return Wording.say("document.name." + code);
    }

    /** What stands between the serial and the issuer: GTN in 12/GTN-TTPVHCC. */
    String symbol() {
        return Wording.say("document.code." + code);
    }
}
