package vn.motcua.desk;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One line of the work list. No personal data but the initials of whoever asks.
 *
 * @param applicant family name and initials: "Nguyễn V. A."
 * @param dueAt of the dossier; null before its clock runs and while it stands still
 * @param left null before the clock runs
 * @param stepDueAt of the step itself; null where the dossier's holds
 * @param place where the papers are
 * @param assignee who has taken it; null while nobody has
 * @param group role and office that may take it
 */
record WorkLine(
        String taskId,
        String number,
        String procedure,
        String procedureName,
        String step,
        String applicant,
        @Nullable OffsetDateTime dueAt,
        @Nullable TimeLeft left,
        @Nullable OffsetDateTime stepDueAt,
        OffsetDateTime openedAt,
        @Nullable String place,
        boolean unread,
        @Nullable Colleague assignee,
        boolean mine,
        @Nullable String group) {}
