package vn.motcua.scenario;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAmount;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.deadline.WorkingCalendar;

/**
 * Nobody does anything for a while: {@code 2 working days}, {@code 30 days}, {@code 5 hours}, {@code 10 minutes}, or as timers
 * are written, {@code P30D}, {@code PT24H}.
 *
 * @param amount null when it is working days
 */
record TimePasses(Place place, @Nullable TemporalAmount amount, int workingDays) implements Step {

    private static final Pattern WORDS = Pattern.compile("(\\d{1,4}) (working day|day|hour|minute)s?");

    static final Kind KIND = new Kind(
            "passes", List.of("passes"), (fields, others) -> List.of(read(fields.place(), fields.get("passes"))));

    private static TimePasses read(Place place, Entry entry) {
        Matcher words = WORDS.matcher(entry.text());
        if (words.matches()) {
            int number = Integer.parseInt(words.group(1));
            return switch (words.group(2)) {
                case "working day" -> new TimePasses(place, null, number);
                case "day" -> new TimePasses(place, Period.ofDays(number), 0);
                case "hour" -> new TimePasses(place, Duration.ofHours(number), 0);
                default -> new TimePasses(place, Duration.ofMinutes(number), 0);
            };
        }
        try {
            String text = entry.text();
            return new TimePasses(place, text.contains("T") ? Duration.parse(text) : Period.parse(text), 0);
        } catch (DateTimeParseException e) {
            throw entry.wrong("not-duration", entry.text());
        }
    }

    @Override
    public void play(Play play) {
        LocalDateTime now = WorkingCalendar.local(play.house().clock().instant());
        play.wait(place, after(now, play.house().calendars().current()));
    }

    /** The same time of day on the n-th working day after today, or so much later. */
    private Instant after(LocalDateTime now, WorkingCalendar calendar) {
        if (amount != null) {
            return WorkingCalendar.instant(now.plus(amount));
        }
        LocalDateTime day = now;
        for (int left = workingDays; left > 0; left -= calendar.isWorkingDay(day.toLocalDate()) ? 1 : 0) {
            day = day.plusDays(1);
        }
        return WorkingCalendar.instant(day);
    }
}
