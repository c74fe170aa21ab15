package vn.motcua.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.deadline.WorkingCalendar;

/** Working days around a day, as far as the calendar's years are loaded. */
record WorkingDays(WorkingCalendar calendar) {

    /** The first so many from a day on, the day itself included. */
    List<LocalDate> from(LocalDate day, int most) {
        return counted(day, most, 1);
    }

    /** The last so many before a day, the latest first. */
    List<LocalDate> before(LocalDate day, int most) {
        return counted(day.minusDays(1), most, -1);
    }

    private List<LocalDate> counted(LocalDate first, int most, int step) {
        List<LocalDate> days = new ArrayList<>();
        LocalDate day = first;
        while (days.size() < most && calendar.year(day.getYear()).isPresent()) {
            if (calendar.isWorkingDay(day)) {
                days.add(day);
            }
            day = day.plusDays(step);
        }
        return days;
    }
}
