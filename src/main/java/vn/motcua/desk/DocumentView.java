package vn.motcua.desk;

import java.time.OffsetDateTime;
import vn.motcua.document.Document;

/**
 * A letter or slip that was issued, and where it can be read.
 *
 * @param signing {@code SIGNED} by the authority, {@code AWAITED}, or {@code NONE} when it carries no decision
 * @param signatures where it says what its signatures are worth, for programs as JSON, for people as a page
 */
record DocumentView(
        String id,
        String number,
        String name,
        OffsetDateTime issuedAt,
        int copies,
        String signing,
        String href,
        String signatures) {

    /** @param decision whether it carries one, which the authority signs */
    static DocumentView of(Document document, boolean decision) {
        String href = "/api/dossiers/%s/documents/%s".formatted(document.dossierNumber(), document.id());
        return new DocumentView(
                document.id(),
                document.documentNumber(),
                document.title(),
                LocalTimes.of(document.issuedAt()),
                document.copies(),
                signing(document, decision),
                href,
                href + "/signatures");
    }

    private static String signing(Document document, boolean decision) {
        if (document.signedSha256().isPresent()) {
            return "SIGNED";
        }
        return decision && document.sha256().isPresent() ? "AWAITED" : "NONE";
    }
}
