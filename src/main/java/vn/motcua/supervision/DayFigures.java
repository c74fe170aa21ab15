package vn.motcua.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What one dossier counts for in the sums of the days: on the day it was accepted and on the day its clock was closed. */
final class DayFigures {

    static final List<String> KEYS = List.of("on_day", "unit_code", "procedure_slug");
    static final List<String> MEASURES =
            List.of("received", "online", "digitised", "paid", "paid_online", "early", "on_time", "late", "stopped");

    final Tally tally = new Tally("figure_day", KEYS, MEASURES);

    /** Takes out what the dossier counted for, and counts it as it is now. */
    void change(@Nullable Watched before, Watched now) {
        if (before != null) {
            count(before, -1);
        }
        count(now, 1);
    }

    private void count(Watched dossier, int sign) {
        LocalDate accepted = dossier.acceptedOn();
        if (accepted == null) {
            return;
        }
        add(accepted, dossier, "received", sign);
        add(accepted, dossier, "online", dossier.online() ? sign : 0);
        add(accepted, dossier, "digitised", dossier.digitised() ? sign : 0);
        add(accepted, dossier, "paid", dossier.paid() ? sign : 0);
        add(accepted, dossier, "paid_online", dossier.paidOnline() ? sign : 0);
        LocalDate closed = dossier.closedOn();
        Outcome outcome = dossier.outcome();
        if (closed != null && outcome != null) {
            add(closed, dossier, outcome.name().toLowerCase(Locale.ROOT), sign);
            add(closed, dossier, "stopped", dossier.stopped() ? sign : 0);
        }
    }

    private void add(LocalDate day, Watched dossier, String measure, int amount) {
        tally.add(List.of(day, dossier.unit(), dossier.procedure()), measure, amount);
    }
}
