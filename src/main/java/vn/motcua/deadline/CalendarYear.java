package vn.motcua.deadline;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The schedule of one year, as one file holds it. A duplicate date or one of another year stops the start-up. */
public record CalendarYear(int year, List<CalendarDay> days, List<Unannounced> unannounced) {

    public CalendarYear {
        for (CalendarDay day : days) {
            if (day.date().getYear() != year) {
                throw new IllegalArgumentException("Lịch năm %d có ngày %s của năm khác".formatted(year, day.date()));
            }
        }
        days = List.copyOf(days);
        unannounced = List.copyOf(unannounced);
    }

    SortedMap<LocalDate, CalendarDay> byDate() {
        return days.stream().collect(toMap(CalendarDay::date, day -> day, CalendarYear::duplicate, TreeMap::new));
    }

    /** The announced days replace those of the file, later ones replace earlier ones, and close the gaps they fall in. */
    CalendarYear amendedBy(List<CalendarDay> announced) {
        List<CalendarDay> mine =
                announced.stream().filter(day -> day.date().getYear() == year).toList();
        SortedMap<LocalDate, CalendarDay> merged = Stream.concat(days.stream(), mine.stream())
                .collect(toMap(CalendarDay::date, day -> day, (old, newer) -> newer, TreeMap::new));
        List<Unannounced> open =
                unannounced.stream().filter(gap -> !gap.coversAny(mine)).toList();
        return new CalendarYear(year, List.copyOf(merged.values()), open);
    }

    private static CalendarDay duplicate(CalendarDay one, CalendarDay other) {
        throw new IllegalArgumentException("Lịch có hai dòng cho ngày " + one.date() + ": " + other.name());
    }
}
