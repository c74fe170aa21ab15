package vn.motcua.paper;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import vn.motcua.MotCua;
import vn.motcua.signature.Verification;

/**
 * An uploaded file as the API shows it.
 *
 * @param order within its paper
 * @param width pixels of its largest page; of a PDF at 300 dots an inch
 * @param scan what the virus scanner says, as {@link ScanState} names it
 * @param scanned the same in Vietnamese
 * @param sealed part of a signed copy: it can no longer be taken back
 * @param signatures what the signatures of a PDF were worth when it came in; left out for what is not signed
 * @param already it had been there before this upload
 * @param href where it can be downloaded, when it can
 */
record PaperFileView(
        String id,
        int order,
        String name,
        String mediaType,
        long bytes,
        String sha256,
        int pages,
        int width,
        int height,
        OffsetDateTime uploadedAt,
        String uploadedBy,
        String scan,
        String scanned,
        boolean usable,
        boolean sealed,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Verification signatures,
        boolean already,
        String href) {

    static PaperFileView of(PaperFile file) {
        return of(file, true);
    }

    static PaperFileView of(Filing.Filed filed) {
        return of(filed.file(), filed.already());
    }

    private static PaperFileView of(PaperFile file, boolean already) {
        return new PaperFileView(
                file.id(),
                file.place(),
                file.shownName(),
                file.mediaType(),
                file.bytes(),
                file.sha256(),
                file.pages(),
                file.width(),
                file.height(),
                OffsetDateTime.ofInstant(file.uploadedAt(), ZoneId.of(MotCua.ZONE)),
                file.uploadedBy(),
                file.scan().name(),
                file.scan().label(),
                file.scan().usable(),
                file.sealed(),
                file.signatures().orElse(null),
                already,
                "/api/dossiers/%s/papers/%s/files/%s".formatted(file.dossierNumber(), file.item(), file.id()));
    }
}
