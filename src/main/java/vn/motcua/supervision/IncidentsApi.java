package vn.motcua.supervision;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.incident.IncidentKind;

/** What has gone wrong anywhere in the city and waits for a person. */
@RestController
@RequestMapping("/api/supervision/incidents")
class IncidentsApi {

    private static final int MOST_AT_ONCE = 100;
    private static final int LONGEST_NOTE = 500;
    private static final int LONGEST_ID = 200;
    private static final int MOST_PAGES = 1000;

    private final IncidentList list;
    private final IncidentDesk desk;

    IncidentsApi(IncidentList list, IncidentDesk desk) {
        this.list = list;
        this.desk = desk;
    }

    /** @param note why, or what was found; for the record */
    record Chosen(@Nullable List<@Nullable IncidentKey> incidents, @Nullable String note) {}

    /** @param page from 0 */
    @GetMapping
    IncidentPage incidents(
            @RequestParam(required = false) @Nullable IncidentKind kind,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(defaultValue = "false") boolean unseen,
            @RequestParam(defaultValue = "0") int page) {
        if (page < 0 || page > MOST_PAGES) {
            throw new InvalidQuestion("page", "incident.page");
        }
        return list.page(new IncidentList.Filter(kind, unit, unseen), page);
    }

    /** For the navigation of every page. */
    @GetMapping("/count")
    IncidentList.Total count() {
        return list.count();
    }

    @PostMapping("/seen")
    List<IncidentDesk.Answer> seen(@RequestBody Chosen chosen) {
        return desk.seen(some(chosen), note(chosen));
    }

    /** What cannot be tried again any more, since it is mended, is {@code gone}. */
    @PostMapping("/retry")
    List<IncidentDesk.Answer> retry(@RequestBody Chosen chosen) {
        return desk.retry(some(chosen), note(chosen));
    }

    @PostMapping("/settled")
    List<IncidentDesk.Answer> settled(@RequestBody Chosen chosen) {
        return desk.settle(some(chosen), note(chosen));
    }

    private static List<IncidentKey> some(Chosen chosen) {
        List<IncidentKey> some = chosen.incidents() == null
                ? List.of()
                : List.copyOf(new LinkedHashSet<>(
                        chosen.incidents().stream().filter(Objects::nonNull).toList()));
        if (some.isEmpty() || some.size() > MOST_AT_ONCE) {
            throw new InvalidQuestion("incidents", "incident.how-many", MOST_AT_ONCE);
        }
        if (some.stream().anyMatch(IncidentsApi::isUnnamed)) {
            throw new InvalidQuestion("incidents", "incident.unnamed");
        }
        return some;
    }

    @SuppressWarnings("ConstantValue") // what is sent may lack anything
    private static boolean isUnnamed(IncidentKey key) {
        return key.kind() == null
                || key.id() == null
                || key.id().isBlank()
                || key.id().length() > LONGEST_ID;
    }

    private static @Nullable String note(Chosen chosen) {
        String note = chosen.note() == null ? "" : chosen.note().strip();
        if (note.length() > LONGEST_NOTE) {
            throw new InvalidQuestion("note", "incident.note", LONGEST_NOTE);
        }
        return note.isEmpty() ? null : note;
    }
}
