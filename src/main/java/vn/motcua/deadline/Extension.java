package vn.motcua.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The extensions of a deadline, added up. The latest moment and reason stand for all of them: the default maximum is one.
 *
 * @param reason null before the first
 * @param lastAt null before the first
 */
@Embeddable
public record Extension(
        @Column(name = "extension_count") int count,
        @Column(name = "extension_working_days") int workingDays,
        @Column(name = "extension_reason") @Nullable String reason,
        @Column(name = "extended_at") @Nullable Instant lastAt) {

    static final Extension NONE = new Extension(0, 0, null, null);

    Extension and(int more, String why, Instant at) {
        return new Extension(count + 1, workingDays + more, why, at);
    }

    boolean madeBy(Instant moment) {
        return lastAt != null && !lastAt.isAfter(moment);
    }
}
