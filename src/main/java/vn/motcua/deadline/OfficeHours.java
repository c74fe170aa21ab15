package vn.motcua.deadline;

import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.motcua.Wording;

/**
 * The two sessions of an office day and the cut-off of same-day procedures, local time. Configurable because the city's own
 * hours are not known for certain; a worked Saturday keeps the same hours.
 */
@ConfigurationProperties("motcua.calendar")
public record OfficeHours(
        @DefaultValue("07:30") LocalTime morningFrom,
        @DefaultValue("11:30") LocalTime morningTo,
        @DefaultValue("13:00") LocalTime afternoonFrom,
        @DefaultValue("17:00") LocalTime afternoonTo,
        @DefaultValue("15:00") LocalTime cutOff) {

    private record Session(LocalTime from, LocalTime to) {

        long minutes(LocalTime since, LocalTime until) {
            LocalTime first = since.isAfter(from) ? since : from;
            LocalTime last = until.isBefore(to) ? until : to;
            return Math.max(0, Duration.between(first, last).toMinutes());
        }
    }

    public OfficeHours {
        if (!inOrder(morningFrom, morningTo, afternoonFrom, afternoonTo)) {
            throw new IllegalArgumentException(Wording.say("calendar.hours-out-of-order"));
        }
    }

    static boolean inOrder(LocalTime opens, LocalTime pauses, LocalTime opensAgain, LocalTime closes) {
        return opens.isBefore(pauses) && !pauses.isAfter(opensAgain) && opensAgain.isBefore(closes);
    }

    /** Of both sessions together. */
    public long minutesOfDay() {
        return minutes(LocalTime.MIN, LocalTime.MAX);
    }

    long minutes(LocalTime since, LocalTime until) {
        return morning().minutes(since, until) + afternoon().minutes(since, until);
    }

    /** The opening at or after the time, or the time itself inside a session; the minute of closing still belongs to it. */
    LocalTime openingFrom(LocalTime time) {
        if (time.isBefore(morningFrom)) {
            return morningFrom;
        }
        return time.isAfter(morningTo) && time.isBefore(afternoonFrom) ? afternoonFrom : time;
    }

    /** Where the minutes end on the same day; a sum that ends with a session ends at its close. */
    LocalTime plus(LocalTime since, long minutes) {
        long inMorning = morning().minutes(since, LocalTime.MAX);
        if (inMorning > 0 && minutes <= inMorning) {
            return later(since, morningFrom).plusMinutes(minutes);
        }
        return later(since, afternoonFrom).plusMinutes(minutes - inMorning);
    }

    /** The mirror of {@link #plus}: a difference that reaches an opening is the close before it. */
    LocalTime minus(LocalTime until, long minutes) {
        long inAfternoon = afternoon().minutes(LocalTime.MIN, until);
        if (minutes < inAfternoon) {
            return earlier(until, afternoonTo).minusMinutes(minutes);
        }
        return earlier(until, morningTo).minusMinutes(minutes - inAfternoon);
    }

    private Session morning() {
        return new Session(morningFrom, morningTo);
    }

    private Session afternoon() {
        return new Session(afternoonFrom, afternoonTo);
    }

    private static LocalTime later(LocalTime one, LocalTime other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalTime earlier(LocalTime one, LocalTime other) {
        return one.isBefore(other) ? one : other;
    }
}
