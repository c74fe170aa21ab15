package vn.motcua.signature;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.Wording;
import vn.motcua.procedure.SigningSteps;

/** Several results that wait for a leader, agreed to in one go: each is checked and signed for itself. */
@RestController
class BatchApi {

    private static final Logger LOG = LoggerFactory.getLogger(BatchApi.class);
    private static final int MOST = 200;

    private final SigningSteps steps;

    BatchApi(SigningSteps steps) {
        this.steps = steps;
    }

    /** @param tasks ids of the open steps */
    record Batch(@Nullable List<@Nullable String> tasks) {}

    /**
     * @param dossier its number, null when it was not signed
     * @param outcome {@code done} or {@code refused}
     * @param reason in Vietnamese, null when it was signed
     */
    record Answer(String task, @Nullable String dossier, String outcome, @Nullable String reason) {}

    record Answers(int signed, int refused, List<Answer> tasks) {}

    /** A step that is named twice is signed once. Of what could not be signed nothing has changed. */
    @PostMapping("/api/signatures/batch")
    Answers sign(@RequestBody Batch batch) {
        List<String> tasks = batch.tasks() == null
                ? List.of()
                : List.copyOf(new LinkedHashSet<>(
                        batch.tasks().stream().filter(Objects::nonNull).toList()));
        if (tasks.isEmpty()) {
            throw new WrongBatch(Wording.say("sign.none"));
        } else if (tasks.size() > MOST) {
            throw new WrongBatch(Wording.say("sign.too-many", MOST, tasks.size()));
        }
        List<Answer> answers = tasks.stream().map(this::signed).toList();
        int refused =
                (int) answers.stream().filter(each -> each.reason() != null).count();
        return new Answers(answers.size() - refused, refused, answers);
    }

    private Answer signed(String task) {
        try {
            return new Answer(task, steps.sign(task), "done", null);
        } catch (SigningSteps.NotSigned e) {
            return new Answer(task, null, "refused", e.reason());
        } catch (RuntimeException failure) {
            LOG.error("Task {} could not be signed", task, failure);
            String trace = String.valueOf(MDC.get("correlationId"));
            return new Answer(task, null, "refused", Wording.say("sign.failed", trace));
        }
    }
}
