package vn.motcua.supervision;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.deadline.WorkingCalendar;
import vn.motcua.procedure.PassedModels;

/** What became of dossiers, and by which way. */
@RestController
@RequestMapping("/api/supervision")
class HistoryApi {

    private static final int DAYS = 30;

    /** @param bpmn XML with the layout */
    record Drawing(String bpmn) {}

    record Choice(String procedure, String name) {}

    private final PastDossiers past;
    private final CourseReader courses;
    private final PassedModels models;
    private final Names names;
    private final Clock clock;

    HistoryApi(PastDossiers past, CourseReader courses, PassedModels models, Names names, Clock clock) {
        this.past = past;
        this.courses = courses;
        this.models = models;
        this.names = names;
        this.clock = clock;
    }

    /**
     * Those that ended in a period; without one, in the last 30 days.
     *
     * @param page from 0
     */
    @GetMapping("/past")
    PastDossiers.Page past(
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String procedure,
            @RequestParam(defaultValue = "0") int page) {
        if (page < 0 || page >= WatchedList.MOST / WatchedList.PAGE) {
            throw new InvalidQuestion("page", "supervision.page", WatchedList.MOST);
        }
        LocalDate today = WorkingCalendar.local(clock.instant()).toLocalDate();
        return past.page(Period.of(from, to, today, DAYS), unit, procedure, page);
    }

    @GetMapping("/dossiers/{number}/course")
    CourseReader.View course(@PathVariable("number") String number) {
        return courses.of(number);
    }

    /** A deployed version never changes. */
    @GetMapping("/models/{definition}")
    ResponseEntity<Drawing> drawing(@PathVariable("definition") String definition) {
        return models.drawing(definition)
                .map(bpmn -> ResponseEntity.ok()
                        .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePrivate())
                        .body(new Drawing(bpmn)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** The procedures to choose from. */
    @GetMapping("/procedures")
    List<Choice> procedures() {
        return names.procedures().entrySet().stream()
                .filter(each -> !each.getValue().field().isEmpty())
                .map(each -> new Choice(each.getKey(), each.getValue().name()))
                .sorted(Comparator.comparing(Choice::name))
                .toList();
    }
}
