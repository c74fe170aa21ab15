package vn.motcua.procedure.migration;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a move does to one dossier, now and then. Moments are ISO-8601 with the offset +07:00; null is a timer or a task that
 * has no date, because the legal clock does not run or the element is not there.
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record Change(List<Token> tokens, List<TimerMove> timers, List<TaskMove> tasks, @Nullable Standing deadline) {

    record Element(String id, String name) {}

    /** Where the dossier stands, and where it would; {@code obstacle} says why it cannot. */
    record Token(Element now, @Nullable Element then, @Nullable String obstacle) {}

    /** @param note what becomes of the timer, in Vietnamese */
    record TimerMove(Element timer, @Nullable String dueNow, @Nullable String dueThen, boolean changes, String note) {}

    /** @param note what changes besides the dates, in Vietnamese; null when nothing does */
    record TaskMove(
            Element step,
            @Nullable String dueNow,
            @Nullable String dueThen,
            List<String> groupsNow,
            List<String> groupsThen,
            boolean changes,
            @Nullable String note) {}

    /** The legal clock, which no move touches. */
    record Standing(String state, @Nullable String dueAt, int workingMinutesLeft) {}

    boolean moves() {
        return tokens.stream().allMatch(token -> token.obstacle() == null);
    }

    long timersChanged() {
        return timers.stream().filter(TimerMove::changes).count();
    }

    long tasksChanged() {
        return tasks.stream().filter(TaskMove::changes).count();
    }
}
