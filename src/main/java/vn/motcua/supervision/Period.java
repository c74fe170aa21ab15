package vn.motcua.supervision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From one day to another, both included. */
record Period(LocalDate from, LocalDate to) {

    private static final int MOST_YEARS = 5;

    /** Where nothing is said, the so many days up to today. */
    static Period of(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate today, int days) {
        LocalDate last = to == null ? today : to;
        return new Period(from == null ? last.minusDays(days - 1L) : from, last);
    }

    Period {
        if (from.isAfter(to)) {
            throw new InvalidQuestion("from", "supervision.period-turned");
        } else if (from.plusYears(MOST_YEARS).isBefore(to)) {
            throw new InvalidQuestion("from", "supervision.period-too-long", MOST_YEARS);
        }
    }
}
