package vn.motcua.document;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import vn.motcua.document.print.SignaturePlace;

/** A slip or letter as it was issued; it is not changed afterwards and never printed anew. */
@Entity
@Immutable
public class Document {

    private static final int LONGEST_TITLE = 500;

    @Id
    private String id;

    @Column(name = "step_key")
    private String stepKey;

    private String dossierNumber;
    private String template;

    @Column(name = "template_from")
    private @Nullable LocalDate templateFrom;

    @Embedded
    private DocumentNumber number;

    private Instant issuedAt;
    private int copies;
    private @Nullable String sha256;

    @Column(name = "signed_sha256")
    private @Nullable String signedSha256;

    private @Nullable Integer pages;
    private @Nullable String title;
    private @Nullable String html;

    @Embedded
    private @Nullable SignaturePlace signature;

    protected Document() {}

    Document(String stepKey, String dossierNumber, DocumentNumber number, Issue issue, Sheet sheet) {
        this.id = UUID.randomUUID().toString();
        this.stepKey = stepKey;
        this.dossierNumber = dossierNumber;
        this.number = number;
        this.template = issue.kind();
        this.templateFrom = issue.version().from();
        this.issuedAt = issue.at();
        this.copies = issue.copies();
        this.sha256 = sheet.sha256();
        this.pages = sheet.pages();
        this.signature = sheet.signature();
        this.title = sheet.title().substring(0, Math.min(sheet.title().length(), LONGEST_TITLE));
    }

    /**
     * @param version the template that was in force on the day of issue
     * @param copies number of originals to print and sign
     */
    record Issue(String kind, TemplateVersions.Version version, Instant at, int copies) {}

    /** The file. */
    record Sheet(String sha256, int pages, String title, @Nullable SignaturePlace signature) {}

    public String id() {
        return id;
    }

    public String dossierNumber() {
        return dossierNumber;
    }

    /** The kind of document. */
    public String template() {
        return template;
    }

    /** First day of the version of the template it was made from; empty for what was issued before templates had versions. */
    public Optional<LocalDate> templateFrom() {
        return Optional.ofNullable(templateFrom);
    }

    public String documentNumber() {
        return number.text();
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    public int copies() {
        return copies;
    }

    /** Under which its PDF is kept; empty for what was issued before documents were files: that is HTML. */
    public Optional<String> sha256() {
        return Optional.ofNullable(sha256);
    }

    /** Under which it is kept with the authority's signature; empty while it has none. The unsigned file stays what it was. */
    public Optional<String> signedSha256() {
        return Optional.ofNullable(signedSha256);
    }

    /** What is given to whoever may read it: the signed file where there is one. */
    Optional<String> file() {
        return signedSha256().or(this::sha256);
    }

    /** Empty as {@link #sha256}. */
    public Optional<Integer> pages() {
        return Optional.ofNullable(pages);
    }

    /** Where its leader signs on the page; empty where nobody does. */
    public Optional<SignaturePlace> signature() {
        return Optional.ofNullable(signature);
    }

    /** What was issued before documents were files; empty for all others. */
    public Optional<String> html() {
        return Optional.ofNullable(html);
    }

    /** What stands above it: the name of its kind, or the title that the procedure gave it. */
    public String title() {
        return title != null ? title : html().map(OldPage::title).orElse(template);
    }
}
