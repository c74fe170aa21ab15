package vn.motcua.deadline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of a calendar amendment as it comes in; nothing in it is trusted before {@link #checked}.
 *
 * @param unit code of the one unit it concerns; null for all
 */
record Announcement(@Nullable String unit, @Nullable List<Line> days) {

    private static final int MAX_DAYS = 60;
    private static final int MAX_NAME = 200;

    /** One announced day. */
    record Line(@Nullable String date, @Nullable String kind, @Nullable String name, @Nullable String source) {}

    CalendarChange checked() {
        if (days == null || days.isEmpty() || days.size() > MAX_DAYS) {
            throw new InvalidRequest("days", "Cần từ 1 đến %d ngày.".formatted(MAX_DAYS));
        }
        Faults faults = new Faults();
        List<CalendarDay> checked = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            checked.add(checked(days.get(i), "days[%d].".formatted(i), faults));
        }
        faults.none();
        return new CalendarChange.Days(unit, checked);
    }

    private static CalendarDay checked(@Nullable Line given, String path, Faults faults) {
        Line line = given == null ? new Line(null, null, null, null) : given;
        return new CalendarDay(
                faults.date(line.date(), path + "date"),
                faults.kind(line.kind(), path + "kind"),
                faults.text(line.name(), MAX_NAME, path + "name"),
                faults.source(line.source(), path + "source"),
                true);
    }
}
