package vn.motcua.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.authority.Locality;
import vn.motcua.authority.Unit;
import vn.motcua.deadline.DayOff;
import vn.motcua.deadline.OfficeHours;
import vn.motcua.deadline.WorkingCalendar;

/**
 * A unit or office as anybody may read it.
 *
 * @param kind {@code commune}, {@code land-branch} or {@code land-office}
 * @param type null for an office, as is what the law asks of a place
 * @param synthetic the office itself stands in for one that has not been published
 * @param hours those of today
 * @param closedDays announced days off of the next {@value #DAYS_AHEAD} days; not the ordinary weekends
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record UnitView(
        String code,
        String kind,
        String name,
        String fullName,
        @Nullable String type,
        String idCode,
        boolean idCodeSynthetic,
        boolean synthetic,
        @Nullable Difficult difficult,
        @Nullable Office landBranch,
        Hours hours,
        List<DayOff> closedDays) {

    static final int DAYS_AHEAD = 60;

    /** @param confirmed false while no list of the city has been read */
    record Difficult(boolean value, boolean confirmed) {

        static @Nullable Difficult of(@Nullable Locality locality) {
            return locality == null ? null : new Difficult(locality.difficult(), locality.difficultConfirmed());
        }
    }

    record Office(String code, String name, boolean synthetic) {

        static Office of(Unit unit) {
            return new Office(unit.code(), unit.fullName(), unit.synthetic());
        }
    }

    /** Local times, HH:mm. */
    record Hours(String morningFrom, String morningTo, String afternoonFrom, String afternoonTo, String cutOff) {

        private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

        static Hours of(OfficeHours hours) {
            return new Hours(
                    text(hours.morningFrom()),
                    text(hours.morningTo()),
                    text(hours.afternoonFrom()),
                    text(hours.afternoonTo()),
                    text(hours.cutOff()));
        }

        private static String text(LocalTime time) {
            return TIME.format(time);
        }
    }

    static UnitView of(Unit unit, @Nullable Unit landBranch, WorkingCalendar calendar, LocalDate today) {
        return new UnitView(
                unit.code(),
                unit.kind().code(),
                unit.name(),
                unit.fullName(),
                unit.isCommune() ? unit.type() : null,
                unit.idCode(),
                unit.idCodeSynthetic(),
                unit.synthetic(),
                Difficult.of(unit.locality()),
                landBranch == null ? null : Office.of(landBranch),
                Hours.of(calendar.hours(today)),
                calendar.announcedOff(today, today.plusDays(DAYS_AHEAD)));
    }
}
