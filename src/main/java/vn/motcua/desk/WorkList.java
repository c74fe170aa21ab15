package vn.motcua.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.Acting;
import vn.motcua.authority.People;
import vn.motcua.deadline.Deadline;
import vn.motcua.deadline.LegalClock;
import vn.motcua.deadline.WorkingCalendars;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Paper;

/** The officer's open work, with what is worth knowing of each dossier before it is opened. */
@Service
@Transactional(readOnly = true)
class WorkList {

    /** @param count no more than 1,001: above a thousand nobody counts on */
    record Page(List<WorkLine> items, int page, int size, int count) {}

    private final WorkQuery query;
    private final Dossiers dossiers;
    private final LegalClock clocks;
    private final WorkingCalendars calendars;
    private final OfficeNames names;
    private final People people;
    private final Acting acting;
    private final Clock clock;

    WorkList(
            WorkQuery query,
            Dossiers dossiers,
            LegalClock clocks,
            WorkingCalendars calendars,
            OfficeNames names,
            People people,
            Acting acting,
            Clock clock) {
        this.query = query;
        this.dossiers = dossiers;
        this.clocks = clocks;
        this.calendars = calendars;
        this.names = names;
        this.people = people;
        this.acting = acting;
        this.clock = clock;
    }

    Page ask(WorkQuestion question) {
        List<WorkQuery.Row> rows = query.page(question);
        Collection<String> numbers =
                rows.stream().map(WorkQuery.Row::dossierNumber).distinct().toList();
        Map<String, Dossier> found =
                dossiers.among(numbers).stream().collect(Collectors.toMap(Dossier::number, Function.identity()));
        Map<String, Deadline> running =
                clocks.among(numbers).stream().collect(Collectors.toMap(Deadline::dossierNumber, Function.identity()));
        List<WorkLine> lines = rows.stream()
                .map(row -> line(
                        row, Objects.requireNonNull(found.get(row.dossierNumber())), running.get(row.dossierNumber())))
                .toList();
        return new Page(lines, question.page(), question.size(), query.count(question));
    }

    /** How much there is in each view, by its name in the address. */
    Map<String, Integer> counts(WorkQuestion question) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (WorkQuestion.View view : WorkQuestion.View.values()) {
            counts.put(
                    view.name().toLowerCase(java.util.Locale.ROOT),
                    query.count(question.of(view, WorkQuestion.Due.ANY)));
        }
        for (WorkQuestion.Due due : WorkQuestion.Due.values()) {
            if (due != WorkQuestion.Due.ANY) {
                counts.put(
                        due.name().toLowerCase(java.util.Locale.ROOT), query.count(question.of(question.view(), due)));
            }
        }
        return counts;
    }

    private WorkLine line(WorkQuery.Row row, Dossier dossier, @Nullable Deadline deadline) {
        Instant now = clock.instant();
        Deadline running = deadline == null || deadline.closedAt() != null ? null : deadline;
        String assignee = row.assignee();
        return new WorkLine(
                row.taskId(),
                row.dossierNumber(),
                row.procedure(),
                dossier.procedureName(),
                row.stepName(),
                MaskedName.of(dossier.applicant().name()),
                running == null ? null : LocalTimes.orNull(running.dueAt()),
                running == null ? null : TimeLeft.of(running, calendars.of(running.unit()), now),
                LocalTimes.orNull(row.stepDueAt()),
                LocalTimes.of(row.openedAt()),
                place(dossier),
                row.unread(),
                assignee == null
                        ? null
                        : new Colleague(assignee, people.nameOf(assignee).orElse(assignee)),
                assignee != null && acting.userId().filter(assignee::equals).isPresent(),
                row.group() == null ? null : names.role(row.group()));
    }

    private @Nullable String place(Dossier dossier) {
        String places = dossier.papers().stream()
                .map(Paper::place)
                .filter(Objects::nonNull)
                .map(names::place)
                .distinct()
                .collect(Collectors.joining("; "));
        return places.isEmpty() ? null : places;
    }
}
