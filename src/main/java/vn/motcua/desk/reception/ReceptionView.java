package vn.motcua.desk.reception;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.deadline.WorkingCalendar;
import vn.motcua.desk.MaskedName;
import vn.motcua.procedure.CounterForms;
import vn.motcua.procedure.FormField;

/**
 * A reception with all that its page is drawn from.
 *
 * @param dossier number, once the dossier is open
 * @param form schema of the start form
 * @param check the first step's form; null where the procedure accepts no dossiers
 * @param hidden ids of components that are not shown with these values
 */
record ReceptionView(
        String id,
        String procedure,
        String name,
        OffsetDateTime begunAt,
        OffsetDateTime savedAt,
        @Nullable String dossier,
        Content content,
        JsonNode form,
        @Nullable CheckView check,
        CounterForms.Hidden hidden,
        List<PaperPage> pages) {

    /**
     * @param name of the step
     * @param keys fields that the officer fills in here
     */
    record CheckView(String name, JsonNode form, List<String> keys) {}

    /** A scanned file. @param item code of the paper */
    record PaperPage(String id, String item, String name, long bytes, int pages) {

        static PaperPage of(PageRows.PageRow row) {
            return new PaperPage(row.id(), row.item(), row.shownName(), row.bytes(), row.pages());
        }
    }

    /** One of several, as the list shows it. */
    record Line(
            String id,
            String procedure,
            String name,
            @Nullable String applicant,
            OffsetDateTime savedAt,
            @Nullable String dossier) {

        static Line of(Draft draft, String name) {
            Object applicant = draft.content().values().get("applicantName");
            return new Line(
                    draft.id(),
                    draft.procedure(),
                    name,
                    applicant == null ? null : MaskedName.of(applicant.toString()),
                    draft.touchedAt().atZone(WorkingCalendar.ZONE).toOffsetDateTime(),
                    draft.dossier());
        }
    }

    static ReceptionView of(Draft draft, CounterForms forms, CounterForms.Hidden hidden, List<PageRows.PageRow> pages) {
        return new ReceptionView(
                draft.id(),
                draft.procedure(),
                forms.start().procedureName(),
                draft.begunAt().atZone(WorkingCalendar.ZONE).toOffsetDateTime(),
                draft.touchedAt().atZone(WorkingCalendar.ZONE).toOffsetDateTime(),
                draft.dossier(),
                draft.content(),
                forms.schema(),
                check(forms),
                hidden,
                pages.stream().map(PaperPage::of).toList());
    }

    private static @Nullable CheckView check(CounterForms forms) {
        CounterForms.Check check = forms.check();
        return check == null
                ? null
                : new CheckView(
                        check.name(),
                        check.schema(),
                        check.form().fields().stream()
                                .filter(field -> check.asks(forms.start(), field))
                                .map(FormField::key)
                                .toList());
    }
}
