package vn.motcua.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which dates the offices work, over the loaded years; immutable. Every other year is {@link CalendarNotLoaded}. */
final class OfficeDays {

    private final SortedMap<Integer, CalendarYear> years = new TreeMap<>();
    private final Map<LocalDate, CalendarDay> days = new HashMap<>();

    OfficeDays(Collection<CalendarYear> years) {
        years.forEach(year -> {
            this.years.put(year.year(), year);
            days.putAll(year.byDate());
        });
    }

    boolean isWorkingDay(LocalDate date) {
        CalendarDay day = day(date);
        return day != null ? day.kind().working() : !isWeekend(date);
    }

    /** The date itself when it is a working day. */
    LocalDate nextWorkingDay(LocalDate from) {
        LocalDate day = from;
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    List<DayOff> off(LocalDate from, LocalDate to) {
        return from.datesUntil(to.plusDays(1))
                .filter(date -> !isWorkingDay(date))
                .map(date -> new DayOff(date, nameOf(date)))
                .toList();
    }

    List<DayOff> announcedOff(LocalDate from, LocalDate to) {
        return days.values().stream()
                .filter(day -> !day.kind().working()
                        && !day.date().isBefore(from)
                        && !day.date().isAfter(to))
                .map(day -> new DayOff(day.date(), day.name()))
                .sorted(Comparator.comparing(DayOff::date))
                .toList();
    }

    SortedSet<Integer> years() {
        return new TreeSet<>(years.keySet());
    }

    Optional<CalendarYear> year(int year) {
        return Optional.ofNullable(years.get(year));
    }

    OfficeDays amendedBy(List<CalendarDay> announced) {
        announced.forEach(day -> day(day.date()));
        return new OfficeDays(
                years.values().stream().map(year -> year.amendedBy(announced)).toList());
    }

    private @Nullable CalendarDay day(LocalDate date) {
        if (!years.containsKey(date.getYear())) {
            throw new CalendarNotLoaded(date.getYear());
        }
        return days.get(date);
    }

    private String nameOf(LocalDate date) {
        CalendarDay day = day(date);
        if (day != null) {
            return day.name();
        }
        return date.getDayOfWeek() == DayOfWeek.SATURDAY ? "Thứ Bảy" : "Chủ nhật";
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }
}
