package vn.motcua.deadline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.People;

/** The hours that units keep of their own, and how they are taken back. */
@Service
@Transactional(readOnly = true)
class UnitHoursBook {

    private final AmendmentLog log;
    private final CalendarAmendments amendments;
    private final WorkingCalendars calendars;
    private final OfficeHours city;
    private final List<AnnouncedHours> delivered;
    private final People people;

    UnitHoursBook(
            AmendmentLog log,
            CalendarAmendments amendments,
            WorkingCalendars calendars,
            CalendarFiles files,
            OfficeHours city,
            People people) {
        this.log = log;
        this.amendments = amendments;
        this.calendars = calendars;
        this.city = city;
        this.delivered = files.unitHours(city.cutOff()).stream()
                .map(AnnouncedHours::delivered)
                .toList();
        this.people = people;
    }

    /** Of whoever keeps none of its own. */
    AnnouncedHours.Sessions city() {
        return AnnouncedHours.Sessions.of(city);
    }

    /** The newest first, those that were delivered with the program last. */
    List<AnnouncedHours> latest() {
        List<UnitHoursAmendment> announced = new ArrayList<>();
        Map<Long, UnitHoursAmendment> reversals = new HashMap<>();
        for (UnitHoursAmendment row : log.hours()) {
            Long reversed = row.reverses();
            if (reversed == null) {
                announced.add(row);
            } else {
                reversals.put(reversed, row);
            }
        }
        Collections.reverse(announced);
        List<AnnouncedHours> all = new ArrayList<>(announced.stream()
                .limit(LateAnnouncements.MOST)
                .map(row -> announced(row, reversals.get(row.id())))
                .toList());
        all.addAll(delivered);
        return all;
    }

    private AnnouncedHours announced(UnitHoursAmendment row, @Nullable UnitHoursAmendment reversal) {
        return AnnouncedHours.of(
                row.id(),
                row.hours(city.cutOff()),
                recorded(row, null),
                reversal == null
                        ? null
                        : recorded(reversal, reversal.hours(city.cutOff()).source()));
    }

    private Announced.Recorded recorded(UnitHoursAmendment row, @Nullable String source) {
        String by = row.recordedBy();
        return new Announced.Recorded(
                MovedDeadline.offset(row.recordedAt()), people.nameOf(by).orElse(by), source);
    }

    /**
     * The dossiers that move, or with a dry run would move.
     *
     * @param id as {@link #latest} gives it
     * @throws AnnouncementRefused if there is none, or it was taken back before
     */
    @Transactional
    public List<MovedDeadline> reverse(long id, String source, String by, boolean dryRun) {
        UnitHoursAmendment hours = log.holdHours(id).orElseThrow(AnnouncementRefused::unknown);
        if (log.hoursReversed(id)) {
            throw AnnouncementRefused.gone();
        }
        return amendments.amend(new HoursReversal(hours, source, calendars.withoutHours(Set.of(id))), by, dryRun);
    }
}
