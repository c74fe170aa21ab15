package vn.motcua.deadline;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.deadline.InvalidRequest.Fault;

/** The body of a calendar amendment as it comes in; nothing in it is trusted before {@link #checked}. */
record Announcement(@Nullable List<Line> days) {

    private static final int MAX_DAYS = 60;
    private static final int MAX_NAME = 200;
    private static final int MAX_SOURCE = 500;

    /** One announced day. */
    record Line(@Nullable String date, @Nullable String kind, @Nullable String name, @Nullable String source) {}

    List<CalendarDay> checked() {
        if (days == null || days.isEmpty() || days.size() > MAX_DAYS) {
            throw new InvalidRequest("days", "Cần từ 1 đến %d ngày.".formatted(MAX_DAYS));
        }
        List<Fault> faults = new ArrayList<>();
        List<CalendarDay> checked = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            checked.add(checked(days.get(i), "days[%d].".formatted(i), faults));
        }
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
        return checked;
    }

    private static CalendarDay checked(@Nullable Line given, String path, List<Fault> faults) {
        Line line = given == null ? new Line(null, null, null, null) : given;
        return new CalendarDay(
                date(line.date(), path + "date", faults),
                kind(line.kind(), path + "kind", faults),
                text(line.name(), MAX_NAME, path + "name", faults),
                text(line.source(), MAX_SOURCE, path + "source", faults),
                true);
    }

    private static LocalDate date(@Nullable String text, String field, List<Fault> faults) {
        try {
            return LocalDate.parse(text == null ? "" : text);
        } catch (DateTimeParseException e) {
            faults.add(new Fault(field, "Ngày phải có dạng năm-tháng-ngày, ví dụ 2027-02-08."));
            return LocalDate.EPOCH;
        }
    }

    private static DayKind kind(@Nullable String text, String field, List<Fault> faults) {
        return Arrays.stream(DayKind.values())
                .filter(kind -> kind.name().equals(text))
                .findFirst()
                .orElseGet(() -> {
                    faults.add(new Fault(field, "Loại ngày phải là một trong " + Arrays.toString(DayKind.values())));
                    return DayKind.WORKING_DAY;
                });
    }

    private static String text(@Nullable String text, int longest, String field, List<Fault> faults) {
        if (text == null || text.isBlank() || text.length() > longest) {
            faults.add(new Fault(field, "Bắt buộc, tối đa %d ký tự.".formatted(longest)));
            return "";
        }
        return text.strip();
    }
}
