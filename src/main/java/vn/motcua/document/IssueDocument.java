package vn.motcua.document;

import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.LazyContextVariable;
import org.thymeleaf.spring6.SpringTemplateEngine;
import vn.motcua.Wording;
import vn.motcua.dossier.Dossier;
import vn.motcua.procedure.BuildingBlock;
import vn.motcua.procedure.Step;
import vn.motcua.procedure.TemplateIn;

/** Renders a letter or slip of the dossier from its template and keeps it. */
@Component
class IssueDocument extends BuildingBlock<IssueDocument.Input> {

    /**
     * @param copies number of originals, 1 when left out
     * @param title for templates that can be anything: a letter, a result
     * @param note what the procedure has to add: who comes, what it costs
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
            @Nullable String missing) {}

    private final SpringTemplateEngine templates;
    private final DossierPage page;
    private final DeclaredFacts facts;
    private final Documents documents;

    IssueDocument(SpringTemplateEngine templates, DossierPage page, DeclaredFacts facts, Documents documents) {
        this.templates = templates;
        this.page = page;
        this.facts = facts;
        this.documents = documents;
    }

    @Override
    protected void perform(Input input, Dossier dossier, Step step) {
        var at = step.occasion().happenedAt();
        String number = number(dossier.number(), input.template());
        Map<String, @Nullable Object> d = page.of(dossier, at);
        d.put("documentNumber", number);
        d.put("documentName", Wording.say("document.name." + input.template()));
        d.put("title", input.title());
        d.put("recipient", input.recipient());
        d.put("note", input.note());
        d.put("content", input.content());
        d.put("reason", first(input.reason(), dossier, "refusalReason", "reason"));
        d.put("legalGround", first(input.legalGround(), dossier, "refusalLegalGround", "legalGround"));
        d.put("missing", first(input.missing(), dossier, "missingPapers", "missing"));
        String html = templates.process("documents/" + input.template(), context(d, dossier));
        int copies = input.copies() == null ? 1 : input.copies();
        documents.issue(new Document(
                step.key(), dossier.number(), input.template(), number, new Document.Issue(at, copies, html)));
    }

    /** The declared facts need the start form, the route needs the log; only pages that print them fetch them. */
    private Context context(Map<String, @Nullable Object> d, Dossier dossier) {
        Context context = new Context(Locale.forLanguageTag("vi"), Map.of("d", d));
        context.setVariable("declared", later(() -> facts.declared(dossier)));
        context.setVariable("settled", later(() -> facts.settled(dossier)));
        context.setVariable("route", later(() -> page.route(dossier)));
        return context;
    }

    private static <T> LazyContextVariable<T> later(Supplier<T> value) {
        return new LazyContextVariable<>() {
            @Override
            protected T loadValue() {
                return value.get();
            }
        };
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
