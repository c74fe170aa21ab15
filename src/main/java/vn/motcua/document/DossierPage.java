package vn.motcua.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.Wording;
import vn.motcua.authority.Units;
import vn.motcua.deadline.Deadline;
import vn.motcua.deadline.LegalClock;
import vn.motcua.deadline.WorkingCalendar;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Hop;
import vn.motcua.dossier.Progress;
import vn.motcua.dossier.PublicStatus;
import vn.motcua.dossier.Route;

/** The facts of a dossier under the names that templates of letters and notices use ({@code d.number}, {@code d.dueAt}…). */
@Component
public class DossierPage {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy", Locale.forLanguageTag("vi"));

    private final Units units;
    private final LegalClock legalClock;

    DossierPage(Units units, LegalClock legalClock) {
        this.units = units;
        this.legalClock = legalClock;
    }

    /** @param at moment of issue, written on the page */
    public Map<String, @Nullable Object> of(Dossier dossier, Instant at) {
        return page(dossier, at);
    }

    Page page(Dossier dossier, Instant at) {
        Page page = new Page();
        page.put("number", dossier.number());
        page.put("issuedAt", day(WorkingCalendar.local(at).toLocalDate()));
        page.put("issuingUnit", units.get(dossier.receivingUnit()).serviceCentre());
        page.put("receivingUnit", units.get(dossier.receivingUnit()).serviceCentre());
        page.put("competentUnit", units.get(dossier.competentUnit()).authority());
        page.put("signatory", units.get(dossier.competentUnit()).signatory());
        page.put("procedureName", dossier.procedureName());
        page.put("applicant", applicant(dossier));
        page.put("declared", dossier.declaration());
        page.put("papers", dossier.papers());
        page.put("channel", dossier.channel().code());
        page.put("submittedAt", moment(dossier.progress().submittedAt()));
        page.put("acceptedAt", moment(dossier.progress().acceptedAt()));
        page.put("stage", dossier.progress().publicStatus().label());
        page.put("registerNumber", dossier.progress().registerNumber());
        page.putLater("answers", dossier::latestAnswers);
        page.putAllLater(List.of("dueAt", "limitText", "legalBasis"), () -> deadline(dossier));
        return page;
    }

    /** The rows of the control sheet, one for each hop of the electronic dossier. Reads the log of one that travelled. */
    List<Map<String, @Nullable Object>> route(Dossier dossier) {
        return dossier.travelled()
                ? Route.of(dossier.timeline()).stream().map(this::row).toList()
                : List.of();
    }

    /** Its line in the register (form 07). Reads the log of one that travelled. */
    List<Map<String, @Nullable Object>> register(Dossier dossier, Map<String, @Nullable Object> page) {
        Progress progress = dossier.progress();
        Map<String, @Nullable Object> line = applicant(dossier);
        List.of("number", "procedureName", "competentUnit", "acceptedAt", "dueAt")
                .forEach(name -> line.put(name, page.get(name)));
        line.put(
                "handedAt",
                route(dossier).stream()
                        .findFirst()
                        .map(hop -> hop.get("handedAt"))
                        .orElse(null));
        line.put("readyAt", moment(progress.resultReadyAt()));
        line.put("returnedAt", progress.publicStatus() == PublicStatus.RETURNED ? moment(progress.endedAt()) : null);
        line.put("returnMethod", dossier.declaration().get("returnMethod"));
        return List.of(line);
    }

    private Map<String, @Nullable Object> row(Hop hop) {
        Hop.Outcome outcome = hop.outcome();
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("from", units.get(hop.from()).serviceCentre());
        row.put("to", units.get(hop.to()).serviceCentre());
        row.put("handedAt", moment(hop.handedAt()));
        row.put("receivedAt", moment(hop.receivedAt()));
        row.put("refusedAt", moment(hop.refusedAt()));
        row.put("outcome", outcome == null ? null : Wording.say("hop." + outcome.name()));
        row.put("refusedReason", hop.refusedReason());
        return row;
    }

    private static Map<String, @Nullable Object> applicant(Dossier dossier) {
        Map<String, @Nullable Object> applicant = new LinkedHashMap<>();
        applicant.put("name", dossier.applicant().name());
        applicant.put("idNumber", dossier.applicant().idNumber());
        applicant.put("phone", dossier.applicant().phone());
        applicant.put("email", dossier.applicant().email());
        applicant.put("address", dossier.applicant().address());
        return applicant;
    }

    private Map<String, @Nullable Object> deadline(Dossier dossier) {
        Deadline deadline = legalClock.find(dossier.number()).orElse(null);
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("dueAt", deadline == null ? null : moment(deadline.dueAt()));
        facts.put("limitText", deadline == null ? null : deadline.limit().text());
        facts.put("legalBasis", deadline == null ? null : deadline.limit().legalBasis());
        return facts;
    }

    /** Days under 10 and the months 1 and 2 have a zero before them, so that nobody adds a digit (Nghị định 30/2020/NĐ-CP). */
    static String day(LocalDate date) {
        String month = date.getMonthValue() <= 2 ? "0" + date.getMonthValue() : String.valueOf(date.getMonthValue());
        return Wording.say(
                "document.day", "%02d".formatted(date.getDayOfMonth()), month, String.valueOf(date.getYear()));
    }

    static @Nullable String moment(@Nullable Instant instant) {
        return instant == null ? null : MOMENT.format(WorkingCalendar.local(instant));
    }
}
