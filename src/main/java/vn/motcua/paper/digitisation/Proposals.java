package vn.motcua.paper.digitisation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.Wording;
import vn.motcua.dossier.Dossier;
import vn.motcua.paper.digitisation.text.FieldFinder;
import vn.motcua.paper.digitisation.text.FoundValue;
import vn.motcua.paper.digitisation.text.KnownField;
import vn.motcua.paper.digitisation.text.KnownPapers;
import vn.motcua.paper.digitisation.text.PersonalNumber;
import vn.motcua.paper.digitisation.text.ReadRow;
import vn.motcua.paper.digitisation.text.ValueKind;
import vn.motcua.procedure.FormField;
import vn.motcua.procedure.Procedures;
import vn.motcua.procedure.StartForm;

/** Puts what was read of a known paper beside what was declared. */
@Component
class Proposals {

    private final KnownPapers known = KnownPapers.read();
    private final FieldFinder finder = new FieldFinder(known);
    private final Procedures procedures;

    Proposals(Procedures procedures) {
        this.procedures = procedures;
    }

    /** Nothing for a paper of which is not known what it states. */
    List<Proposal> of(Dossier dossier, String item, List<PageText> pages) {
        Map<String, Object> declared = new LinkedHashMap<>(dossier.declaration());
        declared.putAll(dossier.applicant().underFormKeys());
        Optional<StartForm> start = procedures.startFormOf(dossier);
        List<Proposal> proposals = new ArrayList<>();
        known.of(item).ifPresent(paper -> {
            Map<String, FoundValue> found = finder.find(paper, rows(pages));
            for (KnownField field : paper.fields()) {
                Optional<FormField> asked = start.flatMap(form -> form.form().field(field.field()));
                FoundValue value = found.get(field.field());
                if (value != null) {
                    proposals.add(proposal(field, asked, value, declared));
                }
            }
        });
        return proposals;
    }

    private Proposal proposal(
            KnownField field, Optional<FormField> asked, FoundValue found, Map<String, Object> declared) {
        Object stated = declared.get(field.field());
        String label = asked.map(FormField::label).filter(own -> !own.isBlank()).orElse(field.label());
        return new Proposal(
                field.field(),
                label == null ? field.field() : label,
                stated == null ? null : asked.map(form -> form.text(stated)).orElse(stated.toString()),
                found.text(),
                stated != null && same(field.kind(), stated.toString(), found.text()),
                found.page(),
                found.certainty(),
                remark(field, found.text(), declared));
    }

    private static boolean same(ValueKind kind, String declared, String read) {
        return kind.canonical(declared).equals(kind.canonical(read));
    }

    private @Nullable String remark(KnownField field, String read, Map<String, Object> declared) {
        if (field.kind() != ValueKind.ID_NUMBER) {
            return null;
        }
        Object born = field.born() == null ? null : declared.get(field.born());
        String wrong = new PersonalNumber(read)
                .implausible(known.provinces(), born == null ? null : born.toString(), field.male());
        return wrong == null ? null : Wording.say("digitisation.number." + wrong);
    }

    private static List<ReadRow> rows(List<PageText> pages) {
        List<ReadRow> rows = new ArrayList<>();
        for (PageText page : pages) {
            for (int i = 0; i < page.rows().size(); i++) {
                rows.add(new ReadRow(
                        page.page(),
                        page.rows().get(i),
                        i < page.certainty().size() ? page.certainty().get(i) : 0));
            }
        }
        return rows;
    }
}
