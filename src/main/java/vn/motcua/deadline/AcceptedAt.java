package vn.motcua.deadline;

import static java.time.format.DateTimeFormatter.ISO_DATE_TIME;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.TemporalAccessor;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a moment leniently: without an offset it is local, and a plus sign that a browser turned into a space is mended. */
final class AcceptedAt {

    private static final Pattern LOST_PLUS = Pattern.compile("(T\\S+) (\\d\\d:?\\d\\d)$");

    private AcceptedAt() {}

    static LocalDateTime parse(@Nullable String text) {
        if (text == null || text.isBlank()) {
            throw new InvalidRequest("acceptedAt", "Chưa nêu thời điểm tiếp nhận.");
        }
        String mended = LOST_PLUS.matcher(text.strip()).replaceFirst("$1+$2");
        try {
            TemporalAccessor moment = ISO_DATE_TIME.parseBest(mended, OffsetDateTime::from, LocalDateTime::from);
            return moment instanceof OffsetDateTime offset
                    ? WorkingCalendar.local(offset.toInstant())
                    : LocalDateTime.from(moment);
        } catch (DateTimeException e) {
            throw new InvalidRequest("acceptedAt", "Thời điểm tiếp nhận phải có dạng 2026-11-23T08:15:00+07:00.");
        }
    }
}
