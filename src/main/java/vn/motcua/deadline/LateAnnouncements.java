package vn.motcua.deadline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.People;

/** What was announced late, the days of one request together, and how it is taken back as a whole. */
@Service
@Transactional(readOnly = true)
class LateAnnouncements {

    /** Days announced late are a handful a year; of more than this the oldest are not listed. */
    static final int MOST = 200;

    private final AmendmentLog log;
    private final CalendarAmendments amendments;
    private final WorkingCalendars calendars;
    private final People people;

    LateAnnouncements(AmendmentLog log, CalendarAmendments amendments, WorkingCalendars calendars, People people) {
        this.log = log;
        this.amendments = amendments;
        this.calendars = calendars;
        this.people = people;
    }

    /** The newest first, no more than {@link #MOST}. */
    List<Announced> latest() {
        Map<String, List<CalendarAmendment>> requests = new LinkedHashMap<>();
        Map<Long, CalendarAmendment> reversals = new HashMap<>();
        for (CalendarAmendment row : log.findAllByOrderById()) {
            Long reversed = row.reverses();
            if (reversed == null) {
                requests.computeIfAbsent(row.request(), none -> new ArrayList<>())
                        .add(row);
            } else {
                reversals.put(reversed, row);
            }
        }
        List<List<CalendarAmendment>> newest = new ArrayList<>(requests.values());
        Collections.reverse(newest);
        return newest.stream()
                .limit(MOST)
                .map(rows -> announced(rows, reversals.get(rows.get(0).id())))
                .toList();
    }

    private Announced announced(List<CalendarAmendment> rows, @Nullable CalendarAmendment reversal) {
        CalendarAmendment first = rows.get(0);
        return new Announced(
                first.id(),
                first.unit(),
                rows.stream().map(row -> Announced.Day.of(row.day())).toList(),
                recorded(first, null),
                reversal == null ? null : recorded(reversal, reversal.day().source()));
    }

    private Announced.Recorded recorded(CalendarAmendment row, @Nullable String source) {
        String by = row.recordedBy();
        return new Announced.Recorded(
                MovedDeadline.offset(row.recordedAt()), people.nameOf(by).orElse(by), source);
    }

    /**
     * The dossiers that move, or with a dry run would move.
     *
     * @param id of an announcement, as {@link #latest} gives it
     * @throws AnnouncementRefused if there is none, or it was taken back before
     */
    @Transactional
    public List<MovedDeadline> reverse(long id, String source, String by, boolean dryRun) {
        CalendarAmendment first =
                log.findById(id).filter(row -> row.reverses() == null).orElseThrow(AnnouncementRefused::unknown);
        List<CalendarAmendment> rows = log.hold(first.request());
        if (log.existsByReverses(id)) {
            throw AnnouncementRefused.gone();
        }
        Set<Long> ids = rows.stream().map(CalendarAmendment::id).collect(Collectors.toSet());
        return amendments.amend(new CalendarChange.Reversal(rows, source, calendars.without(ids)), by, dryRun);
    }
}
