package vn.motcua.paper;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Occasion;
import vn.motcua.paper.check.FileCheck;
import vn.motcua.signature.Verification;

/** A file that was uploaded for one line of a dossier's checklist. Its content lies in the {@link FileStore}. */
@Entity
@Table(name = "paper_file")
public class PaperFile {

    @Id
    private String id;

    private String dossierNumber;
    private String item;
    private int place;
    private String shownName;
    private String sha256;
    private String mediaType;
    private long bytes;
    private int pages;
    private int width;
    private int height;
    private Instant uploadedAt;
    private String uploadedBy;

    @Enumerated(EnumType.STRING)
    private ScanState scan;

    private @Nullable Instant sealedAt;

    @Convert(converter = VerdictColumn.class)
    private @Nullable Verification signatures;

    protected PaperFile() {}

    PaperFile(Filing.Target target, int place, Sheet sheet, Occasion uploaded) {
        FileCheck.Found found = sheet.passed().found();
        this.id = UUID.randomUUID().toString();
        this.dossierNumber = target.dossierNumber();
        this.item = target.item();
        this.place = place;
        this.shownName = sheet.passed().file().shownName();
        this.sha256 = sheet.kept().sha256();
        this.bytes = sheet.kept().bytes();
        this.mediaType = found.kind().mediaType();
        this.pages = found.pages().size();
        this.width = (int) found.largest().width();
        this.height = (int) found.largest().height();
        this.scan = sheet.passed().scan();
        this.signatures = sheet.passed().signatures();
        this.uploadedAt = uploaded.recordedAt();
        this.uploadedBy = uploaded.actor();
    }

    public String id() {
        return id;
    }

    public String dossierNumber() {
        return dossierNumber;
    }

    /** Code of the line of the checklist. */
    public String item() {
        return item;
    }

    boolean belongsTo(String number, String line) {
        return dossierNumber.equals(number) && item.equals(line);
    }

    /** Order within its line, from 1; a file that was taken back leaves its place empty. */
    public int place() {
        return place;
    }

    /** For people; it may name persons. */
    public String shownName() {
        return shownName;
    }

    public String sha256() {
        return sha256;
    }

    /** image/jpeg, image/png, image/tiff or application/pdf, by content. */
    public String mediaType() {
        return mediaType;
    }

    public long bytes() {
        return bytes;
    }

    public int pages() {
        return pages;
    }

    /** Pixels of its largest page; of a PDF at 300 dots an inch. */
    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }

    public String uploadedBy() {
        return uploadedBy;
    }

    public ScanState scan() {
        return scan;
    }

    void scanned(ScanState result) {
        this.scan = result;
    }

    /** What the signatures of a PDF were worth when it came in; empty for what is not signed. */
    public Optional<Verification> signatures() {
        return Optional.ofNullable(signatures);
    }

    /** It is part of a signed copy and can no longer be taken back. */
    public boolean sealed() {
        return sealedAt != null;
    }
}
