package vn.motcua.document;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import vn.motcua.Wording;
import vn.motcua.dossier.Dossier;
import vn.motcua.procedure.BuildingBlock;
import vn.motcua.procedure.Step;

/** Renders a letter or slip of the dossier from its template and keeps it. */
@Component
class IssueDocument extends BuildingBlock<IssueDocument.Input> {

    /**
     * @param template file name in templates/documents, without ending
     * @param copies number of originals, 1 when left out
     */
    record Input(
            String template,
            @Nullable Integer copies,
            @Nullable String reason,
            @Nullable String legalGround,
            @Nullable String missing) {}

    private final SpringTemplateEngine templates;
    private final DossierPage page;
    private final Documents documents;

    IssueDocument(SpringTemplateEngine templates, DossierPage page, Documents documents) {
        this.templates = templates;
        this.page = page;
        this.documents = documents;
    }

    @Override
    protected void perform(Input input, Dossier dossier, Step step) {
        var at = step.occasion().happenedAt();
        String number = number(dossier.number(), input.template());
        Map<String, @Nullable Object> d = page.of(dossier, at);
        d.put("documentNumber", number);
        d.put("reason", first(input.reason(), dossier, "refusalReason", "reason"));
        d.put("legalGround", first(input.legalGround(), dossier, "refusalLegalGround", "legalGround"));
        d.put("missing", first(input.missing(), dossier, "missingPapers", "missing"));
        Context context = new Context(Locale.forLanguageTag("vi"), Map.of("d", d));
        String html = templates.process("documents/" + input.template(), context);
        int copies = input.copies() == null ? 1 : input.copies();
        documents.issue(new Document(
                step.key(), dossier.number(), input.template(), number, new Document.Issue(at, copies, html)));
    }

    /** The second and later documents of a kind are told apart by a running number. */
    private String number(String dossier, String template) {
        long earlier = documents.count(dossier, template);
        String number = dossier + "/" + Wording.say("document.code." + template);
        return earlier == 0 ? number : number + "-" + (earlier + 1);
    }

    /** What the model gives, or else what an officer entered last under one of these names. */
    private static @Nullable Object first(@Nullable String given, Dossier dossier, String... fields) {
        if (given != null) {
            return given;
        }
        Map<String, Object> latest = dossier.latestAnswers();
        for (String field : fields) {
            if (latest.get(field) != null) {
                return latest.get(field);
            }
        }
        return null;
    }
}
