package vn.motcua.document;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.LazyContextVariable;
import vn.motcua.dossier.Dossier;
import vn.motcua.procedure.Step;

/**
 * What the template of a document is filled in with. The declared facts need the start form, the route, the fee and the opinions
 * the log: only pages that print them fetch them.
 */
@Component
class DocumentPage {

    private final DossierPage page;
    private final DeclaredFacts facts;
    private final EarlierPromise earlier;

    DocumentPage(DossierPage page, DeclaredFacts facts, EarlierPromise earlier) {
        this.page = page;
        this.facts = facts;
        this.earlier = earlier;
    }

    Map<String, @Nullable Object> of(
            IssueDocument.Input input, Kind kind, Letterhead issuer, String number, Dossier dossier, Step step) {
        Page d = page.page(dossier, step.occasion().happenedAt());
        d.put("documentNumber", number);
        d.put("documentName", kind.title());
        d.put("letterhead", issuer);
        d.put("signature", issuer.signature(Objects.requireNonNullElse(input.capacity(), Capacity.TM)));
        d.put("title", input.title());
        d.put("recipient", input.recipient());
        d.put("note", input.note());
        d.put("content", input.content());
        d.putLater("reason", () -> first(input.reason(), dossier, "refusalReason", "reason"));
        d.putLater("legalGround", () -> first(input.legalGround(), dossier, "refusalLegalGround", "legalGround"));
        d.putLater("missing", () -> first(input.missing(), dossier, "missingPapers", "missing"));
        Map<String, @Nullable Object> filling = new LinkedHashMap<>();
        filling.put("d", d);
        filling.put("declared", later(() -> facts.declared(dossier)));
        filling.put("matter", later(() -> facts.matter(dossier)));
        filling.put("settled", later(() -> facts.settled(dossier)));
        filling.put("facts", later(() -> facts.byName(dossier)));
        filling.put("route", later(() -> page.route(dossier)));
        filling.put("fee", later(() -> FeeLine.of(dossier).orElse(null)));
        filling.put("register", later(() -> page.register(dossier, d)));
        filling.put("dueBefore", later(() -> earlier.of(dossier)));
        filling.put("opinions", later(() -> OpinionLine.of(dossier)));
        return filling;
    }

    private static <T extends @Nullable Object> LazyContextVariable<T> later(Supplier<T> value) {
        return new LazyContextVariable<>() {
            @Override
            protected T loadValue() {
                return value.get();
            }
        };
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
