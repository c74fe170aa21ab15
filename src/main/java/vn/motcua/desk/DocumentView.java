package vn.motcua.desk;

import java.time.OffsetDateTime;
import vn.motcua.document.Document;

/**
 * A letter or slip that was issued, and where it can be read.
 *
 * @param signatures where it says what its signatures are worth, for programs as JSON, for people as a page
 */
record DocumentView(
        String id, String number, String name, OffsetDateTime issuedAt, int copies, String href, String signatures) {

    static DocumentView of(Document document) {
        String href = "/api/dossiers/%s/documents/%s".formatted(document.dossierNumber(), document.id());
        return new DocumentView(
                document.id(),
                document.documentNumber(),
                document.title(),
                LocalTimes.of(document.issuedAt()),
                document.copies(),
                href,
                href + "/signatures");
    }
}
