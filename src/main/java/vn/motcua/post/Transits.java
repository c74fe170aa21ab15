package vn.motcua.post;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.deadline.WorkingCalendar;
import vn.motcua.deadline.WorkingCalendars;
import vn.motcua.procedure.SharedDecisions;

/** How long the post may take, by the shared decision {@code postal-transit}. */
@Component
class Transits {

    /** An address in the city names it, or the province that was merged into it in 2025. */
    private static final List<String> CITY = List.of("da nang", "quang nam");

    private final SharedDecisions decisions;
    private final WorkingCalendars calendars;

    Transits(SharedDecisions decisions, WorkingCalendars calendars) {
        this.decisions = decisions;
        this.calendars = calendars;
    }

    /** @param withSlip whether the appointment slip travels along */
    Transit of(Parties parties, boolean withSlip, Instant postedAt) {
        SharedDecisions.Row row = decisions.ask(
                "postal-transit",
                Map.of(
                        "postedOn",
                        day(postedAt).toString(),
                        "sameUnit",
                        parties.senderUnit().equals(parties.receiverUnit()),
                        "sameCity",
                        parties.receiverUnit() != null || inTheCity(parties.receiverAddress()),
                        "withSlip",
                        withSlip));
        return new Transit(row.number("workingDays"), row.text("legalBasis"));
    }

    /** Close of the last day of transit. @param postedAt on the day J, or before it opens */
    Instant due(Transit transit, Instant postedAt) {
        return closeAfter(day(postedAt), transit.workingDays());
    }

    /** Close of the n-th working day after this moment's. */
    Instant closeAfter(LocalDate day, int workingDays) {
        return WorkingCalendar.instant(calendars.current().closeOfWorkingDay(day, workingDays));
    }

    private LocalDate day(Instant moment) {
        return calendars.current().nextOpening(WorkingCalendar.local(moment)).toLocalDate();
    }

    private static boolean inTheCity(String address) {
        String plain = Normalizer.normalize(address.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd');
        return CITY.stream().anyMatch(plain::contains);
    }
}
