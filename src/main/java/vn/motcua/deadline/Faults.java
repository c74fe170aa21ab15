package vn.motcua.deadline;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.motcua.Wording;
import vn.motcua.deadline.InvalidRequest.Fault;

/** Reads the fields of a request and keeps what is wrong with them, until {@link #none} tells all of it at once. */
final class Faults {

    private static final int MAX_SOURCE = 500;

    private final List<Fault> faults = new ArrayList<>();

    LocalDate date(@Nullable String text, String field) {
        return read(
                text, field, LocalDate::parse, LocalDate.EPOCH, "Ngày phải có dạng năm-tháng-ngày, ví dụ 2027-02-08.");
    }

    LocalTime time(@Nullable String text, String field) {
        return read(text, field, LocalTime::parse, LocalTime.MIN, Wording.say("calendar.hours-wrong"));
    }

    DayKind kind(@Nullable String text, String field) {
        return Arrays.stream(DayKind.values())
                .filter(kind -> kind.name().equals(text))
                .findFirst()
                .orElseGet(() -> {
                    add(field, "Loại ngày phải là một trong " + Arrays.toString(DayKind.values()));
                    return DayKind.WORKING_DAY;
                });
    }

    String source(@Nullable String text, String field) {
        return text(text, MAX_SOURCE, field);
    }

    String text(@Nullable String text, int longest, String field) {
        if (text == null || text.isBlank() || text.length() > longest) {
            add(field, "Bắt buộc, tối đa %d ký tự.".formatted(longest));
            return "";
        }
        return text.strip();
    }

    void add(String field, String message) {
        faults.add(new Fault(field, message));
    }

    /** @throws InvalidRequest when there are any */
    void none() {
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
    }

    private <T> T read(@Nullable String text, String field, Function<String, T> reader, T otherwise, String message) {
        try {
            return reader.apply(text == null ? "" : text);
        } catch (DateTimeParseException e) {
            add(field, message);
            return otherwise;
        }
    }
}
