package vn.motcua.desk;

import java.time.OffsetDateTime;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import vn.motcua.Wording;
import vn.motcua.procedure.OpenSteps;

/**
 * What the dossier waits for an office to do. No person is named.
 *
 * @param text one sentence
 * @param office null when the step is open to no office's officers
 */
record StepView(
        String step,
        String name,
        String text,
        @Nullable Office office,
        @Nullable String role,
        @Nullable OffsetDateTime dueAt) {

    static StepView of(OpenSteps.OpenStep open, OfficeNames names) {
        Date due = open.dueAt();
        OffsetDateTime dueAt = due == null ? null : LocalTimes.of(due.toInstant());
        String group = open.group();
        Office office = group == null ? null : names.ofGroup(group);
        if (group == null || office == null) {
            return new StepView(open.step(), open.name(), open.name(), null, null, dueAt);
        }
        String role = names.role(group);
        String text = Wording.say("step.awaited", open.name(), role, office.name());
        return new StepView(open.step(), open.name(), text, office, role, dueAt);
    }
}
