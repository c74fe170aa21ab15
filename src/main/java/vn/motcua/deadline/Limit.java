package vn.motcua.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A statutory time limit. The day of acceptance is not counted; what arrives outside office hours counts as arriving at the
 * next opening.
 *
 * @param amount always 1 for SAME_DAY
 * @param legalBasis the text that sets the limit, as a citizen may read it
 */
@Embeddable
public record Limit(
        @Column(name = "limit_amount") int amount,
        @Column(name = "limit_unit") @Enumerated(EnumType.STRING) LimitUnit unit,
        @Column(name = "limit_legal_basis") String legalBasis) {

    public Limit {
        amount = unit == LimitUnit.SAME_DAY ? 1 : amount;
        if (amount < 1) {
            throw new IllegalArgumentException("Thời hạn phải từ 1 %s trở lên".formatted(unit.label()));
        }
    }

    public LocalDateTime dueFrom(LocalDateTime acceptedAt, WorkingCalendar calendar) {
        LocalDateTime arrival = calendar.nextOpening(acceptedAt);
        LocalDate day = arrival.toLocalDate();
        return switch (unit) {
            case WORKING_DAYS -> calendar.closeOfWorkingDay(day, amount);
            case SAME_DAY -> calendar.closeOfWorkingDay(day, afterCutOff(arrival, calendar) ? 1 : 0);
            case CALENDAR_DAYS -> calendar.closeOnOrAfter(day.plusDays(amount));
            case WORKING_HOURS -> calendar.plusMinutes(arrival, amount * 60L);
        };
    }

    /** As a slip says it: "5 ngày làm việc", "trong ngày làm việc". */
    public String text() {
        return unit == LimitUnit.SAME_DAY ? unit.label() : amount + " " + unit.label();
    }

    boolean longerThanOneDay() {
        return unit.countsDays() && amount > 1;
    }

    /** An extension may not be longer than the limit itself (not read in the law's text; see the configured maximum too). */
    boolean allowsExtension(int workingDays, OfficeHours hours) {
        return unit.countsDays() ? workingDays <= amount : workingDays * hours.minutesOfDay() <= amount * 60L;
    }

    /** The very moment of the cut-off is not after it: 15:00:00 is today, 15:00:01 tomorrow. */
    private static boolean afterCutOff(LocalDateTime arrival, WorkingCalendar calendar) {
        return arrival.toLocalTime()
                .isAfter(calendar.hours(arrival.toLocalDate()).cutOff());
    }
}
