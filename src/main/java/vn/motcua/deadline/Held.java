package vn.motcua.deadline;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** What a suspension keeps: the due moment it interrupted and the office minutes that were left, zero when overdue. */
@Embeddable
record Held(Instant dueBefore, int minutesLeft) {}
