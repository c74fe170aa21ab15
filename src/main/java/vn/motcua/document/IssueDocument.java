package vn.motcua.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Unit;
import vn.motcua.authority.Units;
import vn.motcua.deadline.WorkingCalendar;
import vn.motcua.document.print.Pdf;
import vn.motcua.dossier.Dossier;
import vn.motcua.paper.FileStore;
import vn.motcua.procedure.BuildingBlock;
import vn.motcua.procedure.NotRehearsed;
import vn.motcua.procedure.Step;
import vn.motcua.procedure.TemplateIn;

/**
 * Issues a letter or slip of the dossier: gives it the next number, prints it, keeps the file, then its row, all before the step
 * commits. When the step comes to nothing, so does the number; the file that is left belongs to nobody and is swept. A step that
 * has its document issues no second one.
 */
@Component
@NotRehearsed
class IssueDocument extends BuildingBlock<IssueDocument.Input> {

    private static final long LIMIT = 20_000_000;

    /**
     * @param copies number of originals, 1 when left out
     * @param title for templates that can be anything: a letter, a result
     * @param note what the procedure has to add: who comes, what it costs
     * @param capacity in which the leader signs; for the authority itself when left out
     */
    record Input(
            @TemplateIn(files = "templates/documents/*.html", names = "document.name.") String template,
            @Nullable Integer copies,
            @Nullable String title,
            @Nullable String recipient,
            @Nullable String content,
            @Nullable String note,
            @Nullable String reason,
            @Nullable String legalGround,
            @Nullable String missing,
            @Nullable Capacity capacity) {}

    private final Kinds kinds;
    private final TemplateVersions templates;
    private final Units units;
    private final Numbering numbering;
    private final DocumentPage page;
    private final Press press;
    private final FileStore files;
    private final Documents documents;

    IssueDocument(
            Kinds kinds,
            TemplateVersions templates,
            Units units,
            Numbering numbering,
            DocumentPage page,
            Press press,
            FileStore files,
            Documents documents) {
        this.kinds = kinds;
        this.templates = templates;
        this.units = units;
        this.numbering = numbering;
        this.page = page;
        this.press = press;
        this.files = files;
        this.documents = documents;
    }

    @Override
    protected void perform(Input input, Dossier dossier, Step step) {
        Kind kind = kinds.get(input.template());
        Letterhead issuer = issuer(kind, dossier);
        numbering
                .next(kind, issuer, dossier, step)
                .ifPresent(number -> issue(input, kind, issuer, number, dossier, step));
    }

    private Letterhead issuer(Kind kind, Dossier dossier) {
        return switch (kind.issuer()) {
            case CENTRE -> Letterhead.ofCentre(unit(dossier.receivingUnit()));
            case AUTHORITY -> Letterhead.ofAuthority(unit(dossier.competentUnit()));
        };
    }

    private Unit unit(String code) {
        return units.get(code);
    }

    private void issue(Input input, Kind kind, Letterhead issuer, DocumentNumber number, Dossier dossier, Step step) {
        var at = step.occasion().happenedAt();
        var version = templates.inForce(kind.code(), WorkingCalendar.local(at).toLocalDate());
        Pdf pdf = press.print(
                "documents/" + version.file(), page.of(input, kind, issuer, number.text(), dossier, step), at);
        Document.Sheet sheet = new Document.Sheet(keep(pdf), pdf.pages(), pdf.title(), pdf.signature());
        int copies = input.copies() == null ? 1 : input.copies();
        documents.issue(new Document(
                step.key(), dossier.number(), number, new Document.Issue(kind.code(), version, at, copies), sheet));
    }

    private String keep(Pdf pdf) {
        try {
            return files.keepUnique(pdf.content(), LIMIT).sha256();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
