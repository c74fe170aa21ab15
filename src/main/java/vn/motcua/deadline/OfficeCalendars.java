package vn.motcua.deadline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The calendar of the city and of each unit that keeps days or hours of its own; immutable. What a unit says of a date holds
 * there, whatever the city says of it, before or after; of every other date and hour the city's word holds.
 */
final class OfficeCalendars {

    private final WorkingCalendar city;
    private final Map<String, List<CalendarDay>> days;
    private final List<UnitHours> hours;
    private final Map<String, WorkingCalendar> units = new HashMap<>();

    OfficeCalendars(WorkingCalendar city) {
        this(city, Map.of(), List.of());
    }

    private OfficeCalendars(WorkingCalendar city, Map<String, List<CalendarDay>> days, List<UnitHours> hours) {
        this.city = city;
        this.days = days;
        this.hours = hours;
        var own = new TreeSet<>(days.keySet());
        hours.forEach(change -> own.add(change.unit()));
        own.forEach(unit -> units.put(unit, count(unit)));
    }

    private WorkingCalendar count(String unit) {
        WorkingCalendar calendar = city.amendedBy(days.getOrDefault(unit, List.of()));
        for (UnitHours change : hours) {
            if (change.unit().equals(unit)) {
                calendar = calendar.changedFrom(change.from(), change.hours());
            }
        }
        return calendar;
    }

    WorkingCalendar city() {
        return city;
    }

    /** A unit that keeps nothing of its own has the city's very calendar. */
    WorkingCalendar of(String unit) {
        return units.getOrDefault(unit, city);
    }

    OfficeCalendars amendedBy(List<CalendarDay> announced) {
        return new OfficeCalendars(city.amendedBy(announced), days, hours);
    }

    OfficeCalendars amendedBy(String unit, List<CalendarDay> announced) {
        Map<String, List<CalendarDay>> all = new HashMap<>(days);
        List<CalendarDay> own = new ArrayList<>(days.getOrDefault(unit, List.of()));
        own.addAll(announced);
        all.put(unit, own);
        return new OfficeCalendars(city, all, hours);
    }

    OfficeCalendars changedBy(List<UnitHours> changes) {
        List<UnitHours> all = new ArrayList<>(hours);
        all.addAll(changes);
        return new OfficeCalendars(city, days, all);
    }
}
