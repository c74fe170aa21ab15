package vn.motcua.desk;

import java.time.OffsetDateTime;
import vn.motcua.document.Document;

/** A letter or slip that was issued, and where it can be read. */
record DocumentView(String id, String number, String name, OffsetDateTime issuedAt, int copies, String href) {

    static DocumentView of(Document document) {
        return new DocumentView(
                document.id(),
                document.documentNumber(),
                document.title(),
                LocalTimes.of(document.issuedAt()),
                document.copies(),
                "/api/dossiers/%s/documents/%s".formatted(document.dossierNumber(), document.id()));
    }
}
