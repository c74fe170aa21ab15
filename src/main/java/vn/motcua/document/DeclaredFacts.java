package vn.motcua.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.procedure.FormField;
import vn.motcua.procedure.Procedures;
import vn.motcua.procedure.StartForm;

/**
 * What a dossier declares, as a page of any procedure prints it: under the headings, in the order and with the labels of the
 * procedure's start form. No procedure needs a template of its own to have its facts on paper.
 */
@Component
class DeclaredFacts {

    /** @param heading of the form's group, null for fields outside of any */
    public record Section(@Nullable String heading, List<Line> lines) {}

    public record Line(String label, String text) {}

    /** Fields about who hands in and how the dossier is handled, which say nothing of the matter itself. */
    private static final Set<String> HANDLING = Set.of(
            "applicantName",
            "applicantId",
            "applicantPhone",
            "applicantEmail",
            "applicantAddress",
            "applicantCategory",
            "applicantRole",
            "receivingUnit",
            "competentUnit",
            "channel",
            "papers",
            "returnMethod");

    private final Procedures procedures;

    DeclaredFacts(Procedures procedures) {
        this.procedures = procedures;
    }

    /** As the citizen declared it. */
    List<Section> declared(Dossier dossier) {
        return sections(dossier, dossier.declaration());
    }

    /** As the citizen declared it, only what the request is about: for an agency that is asked for its opinion. */
    List<Section> matter(Dossier dossier) {
        Map<String, Object> facts = new LinkedHashMap<>(dossier.declaration());
        facts.keySet().removeAll(HANDLING);
        return sections(dossier, facts);
    }

    /** As it stands now: what an officer entered later under the name of a declared field takes its place. */
    List<Section> settled(Dossier dossier) {
        Map<String, Object> facts = new LinkedHashMap<>(dossier.declaration());
        facts.putAll(dossier.latestAnswers());
        return sections(dossier, facts);
    }

    /** Each by the name of its field, in the words of the start form. */
    Facts byName(Dossier dossier) {
        Map<String, Object> facts = new LinkedHashMap<>(dossier.declaration());
        facts.putAll(dossier.latestAnswers());
        Map<String, FormField> fields = new HashMap<>();
        procedures
                .startFormOf(dossier)
                .ifPresent(start -> start.form().fields().forEach(field -> fields.put(field.key(), field)));
        return new Facts(facts, (name, value) -> {
            FormField field = fields.get(name);
            return field == null ? value.toString() : field.text(value);
        });
    }

    private List<Section> sections(Dossier dossier, Map<String, Object> facts) {
        List<Section> sections = new ArrayList<>();
        List<FormField> fields = procedures.startFormOf(dossier).map(StartForm::form).stream()
                .flatMap(form -> form.fields().stream())
                .filter(field -> dossier.declaration().containsKey(field.key()) && facts.containsKey(field.key()))
                .toList();
        for (FormField field : fields) {
            Section last = sections.isEmpty() ? null : sections.get(sections.size() - 1);
            if (last == null || !Objects.equals(last.heading(), field.group())) {
                last = new Section(field.group(), new ArrayList<>());
                sections.add(last);
            }
            last.lines().add(new Line(field.label(), field.text(Objects.requireNonNull(facts.get(field.key())))));
        }
        return sections;
    }
}
