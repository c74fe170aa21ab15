package vn.motcua.desk;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.Wording;
import vn.motcua.authority.Acting;
import vn.motcua.authority.People;
import vn.motcua.procedure.FieldError;
import vn.motcua.procedure.FormRejected;
import vn.motcua.procedure.StepHands;

/** Taking, giving back and handing on, of many steps at once: each for itself, and told of each. */
@RestController
@RequestMapping("/api/work-items")
class WorkHandsApi {

    private static final Logger LOG = LoggerFactory.getLogger(WorkHandsApi.class);
    private static final int MOST = 100;

    private final StepHands hands;
    private final WorkRows rows;
    private final WorkQuery query;
    private final People people;
    private final Acting acting;

    WorkHandsApi(StepHands hands, WorkRows rows, WorkQuery query, People people, Acting acting) {
        this.acting = acting;
        this.hands = hands;
        this.rows = rows;
        this.query = query;
        this.people = people;
    }

    /** @param to account of the colleague, where there is one */
    record Steps(@Nullable List<@Nullable String> tasks, @Nullable String to) {}

    /** @param reason in Vietnamese, null when it was done */
    record Answer(String task, boolean done, @Nullable String reason) {}

    @PostMapping("/take")
    List<Answer> take(@RequestBody Steps steps) {
        return each(steps, hands::take);
    }

    @PostMapping("/give-back")
    List<Answer> giveBack(@RequestBody Steps steps) {
        return each(steps, hands::giveBack);
    }

    @PostMapping("/hand")
    List<Answer> hand(@RequestBody Steps steps) {
        String colleague = Objects.requireNonNullElse(steps.to(), "");
        return each(steps, task -> hands.hand(task, colleague));
    }

    /** Who else may do a step that the officer sees; nobody when there is nobody, it is gone or another office's. */
    @GetMapping("/{task}/colleagues")
    List<Colleague> colleagues(@PathVariable("task") String task) {
        return query.groupForOfficer(task).map(people::inGroup).orElse(List.of()).stream()
                .filter(account -> !account.equals(acting.userId().orElse("")))
                .map(account -> new Colleague(account, people.nameOf(account).orElse(account)))
                .toList();
    }

    /** The officer has opened it. */
    @PostMapping("/{task}/seen")
    void seen(@PathVariable("task") String task) {
        if (query.groupForOfficer(task).isPresent()) {
            rows.seen(task);
        }
    }

    private static List<Answer> each(Steps steps, Consumer<String> work) {
        List<String> tasks = steps.tasks() == null
                ? List.of()
                : List.copyOf(new LinkedHashSet<>(
                        steps.tasks().stream().filter(Objects::nonNull).toList()));
        if (tasks.isEmpty() || tasks.size() > MOST) {
            String sentence =
                    tasks.isEmpty() ? Wording.say("work.none") : Wording.say("work.too-many", MOST, tasks.size());
            throw new FormRejected(List.of(new FieldError("tasks", sentence)));
        }
        return tasks.stream().map(task -> answer(task, work)).toList();
    }

    private static Answer answer(String task, Consumer<String> work) {
        try {
            work.accept(task);
            return new Answer(task, true, null);
        } catch (StepHands.NotMoved refused) {
            return new Answer(task, false, refused.reason());
        } catch (RuntimeException failure) {
            LOG.error("Task {} could not change hands", task, failure);
            return new Answer(task, false, Wording.say("work.failed", String.valueOf(MDC.get("correlationId"))));
        }
    }
}
