package vn.motcua.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The office hours as they follow one another; immutable. */
final class OfficeTimes {

    private final NavigableMap<LocalDate, OfficeHours> byFirstDay;

    OfficeTimes(OfficeHours always) {
        this(new TreeMap<>());
        byFirstDay.put(LocalDate.MIN, always);
    }

    private OfficeTimes(NavigableMap<LocalDate, OfficeHours> byFirstDay) {
        this.byFirstDay = byFirstDay;
    }

    OfficeHours on(LocalDate day) {
        return byFirstDay.floorEntry(day).getValue();
    }

    LocalDateTime opening(LocalDate day) {
        return day.atTime(on(day).morningFrom());
    }

    LocalDateTime close(LocalDate day) {
        return day.atTime(on(day).afternoonTo());
    }

    /** Until the next change that is known; the later word about the same first day holds. */
    OfficeTimes changedFrom(LocalDate day, OfficeHours hours) {
        NavigableMap<LocalDate, OfficeHours> changed = new TreeMap<>(byFirstDay);
        changed.put(day, hours);
        return new OfficeTimes(changed);
    }
}
