package vn.motcua.desk;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.Wording;
import vn.motcua.authority.Acting;
import vn.motcua.deadline.WorkingCalendar;

/** The officer's work list. */
@RestController
@RequestMapping("/api/work-items")
class WorkApi {

    private static final int LARGEST_PAGE = 100, LAST_PAGE = 400;

    private final WorkList list;
    private final Acting acting;
    private final Clock clock;

    WorkApi(WorkList list, Acting acting, Clock clock) {
        this.list = list;
        this.acting = acting;
        this.clock = clock;
    }

    /**
     * @param view open (mine and what nobody has taken), mine, office
     * @param due any, overdue, today, week, waiting
     * @param sort due, newest, oldest, number, step
     * @param page from 0
     */
    @GetMapping
    WorkList.Page list(
            @RequestParam(name = "view", defaultValue = "open") String view,
            @RequestParam(name = "due", defaultValue = "any") String due,
            @RequestParam(name = "procedure", required = false) @Nullable String procedure,
            @RequestParam(name = "sort", defaultValue = "due") String sort,
            @RequestParam(name = "page", defaultValue = "0") int page,
            @RequestParam(name = "size", defaultValue = "25") int size) {
        if (page < 0 || page > LAST_PAGE || size < 1 || size > LARGEST_PAGE) {
            throw Choices.wrong("page", Wording.say("work.page"));
        }
        return list.ask(question(
                Choices.one("view", view, WorkQuestion.View.values()),
                Choices.one("due", due, WorkQuestion.Due.values()),
                Choices.one("sort", sort, WorkQuestion.Order.values()),
                Choices.blankIsAny(procedure),
                page,
                size));
    }

    @GetMapping("/counts")
    Map<String, Integer> counts(@RequestParam(name = "procedure", required = false) @Nullable String procedure) {
        return list.counts(question(
                WorkQuestion.View.OPEN,
                WorkQuestion.Due.ANY,
                WorkQuestion.Order.DUE,
                Choices.blankIsAny(procedure),
                0,
                1));
    }

    private WorkQuestion question(
            WorkQuestion.View view,
            WorkQuestion.Due due,
            WorkQuestion.Order order,
            @Nullable String procedure,
            int page,
            int size) {
        Instant now = clock.instant();
        LocalDate today = WorkingCalendar.local(now).toLocalDate();
        LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return new WorkQuestion(
                acting.userId().orElseThrow(),
                WorkQuestion.groupsOf(acting),
                view,
                due,
                procedure,
                null,
                order,
                now,
                endOf(today),
                endOf(sunday),
                page,
                size);
    }

    private static Instant endOf(LocalDate day) {
        return WorkingCalendar.instant(day.atTime(LocalTime.MAX.withNano(0)));
    }
}
