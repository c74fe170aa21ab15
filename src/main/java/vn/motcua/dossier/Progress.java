package vn.motcua.dossier;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a dossier is: a conclusion from its events, never set by hand. Each rule below is one sentence:
 *
 * <ol>
 *   <li>submitted: registered (1); accepted: accepted (2), and the first step after it puts it in progress (4)
 *   <li>a supplement is asked for: supplement required (5); it has come: where the dossier was before
 *   <li>answered without having been accepted: not accepted (3)
 *   <li>refused before acceptance: not accepted (3); refused after it: stopped (8), for there is no result to return
 *   <li>the citizen asks to withdraw: withdrawal requested (7); it is done: stopped (8)
 *   <li>the result is ready: completed (9); it is in the citizen's hands: returned (10)
 *   <li>a payment is asked for, or the tax authority is awaited: payment required (6); a dispute stops the dossier: stopped (8),
 *       and not ended; when that is over: in progress again
 *   <li>whoever refuses to marry at the hand-over has no result to collect: refused after completion is stopped (8)
 * </ol>
 *
 */
@Embeddable
public record Progress(
        @Enumerated(EnumType.STRING) PublicStatus publicStatus,
        Instant submittedAt,
        @Nullable Instant acceptedAt,
        boolean supplementPending,
        @Nullable String registerNumber,
        @Nullable Instant resultReadyAt,
        @Nullable Instant endedAt) {

    /** The conclusion from a whole log, in its order. The first event must be the submission. */
    public static Progress of(List<TimelineEntry> log) {
        Progress progress = submitted(log.get(0).happenedAt());
        for (TimelineEntry entry : log.subList(1, log.size())) {
            progress = progress.after(entry.event(), entry.happenedAt());
        }
        return progress;
    }

    /** When the present public status came about. The log is whole, in its order. */
    public static Instant statusSince(List<TimelineEntry> log) {
        Progress progress = submitted(log.get(0).happenedAt());
        Instant since = progress.submittedAt();
        for (TimelineEntry entry : log.subList(1, log.size())) {
            PublicStatus before = progress.publicStatus();
            progress = progress.after(entry.event(), entry.happenedAt());
            since = progress.publicStatus() == before ? since : entry.happenedAt();
        }
        return since;
    }

    static Progress submitted(Instant at) {
        return new Progress(PublicStatus.REGISTERED, at, null, false, null, null, null);
    }

    public boolean accepted() {
        return acceptedAt != null;
    }

    public boolean ended() {
        return endedAt != null;
    }

    Progress after(DossierEvent event, Instant at) {
        if (event instanceof Dossier.Accepted) {
            return with(PublicStatus.ACCEPTED, at, false, registerNumber, resultReadyAt, null);
        } else if (event instanceof Dossier.SupplementRequested) {
            return with(PublicStatus.SUPPLEMENT_REQUIRED, acceptedAt, true, registerNumber, resultReadyAt, null);
        } else if (event instanceof Dossier.SupplementReceived) {
            return with(beforeSupplement(), acceptedAt, false, registerNumber, resultReadyAt, null);
        } else if (event instanceof Dossier.Registered entry) {
            return with(publicStatus, acceptedAt, false, entry.registerNumber(), resultReadyAt, null);
        } else if (event instanceof Dossier.ResultCompleted) {
            return with(PublicStatus.COMPLETED, acceptedAt, false, registerNumber, at, null);
        } else if (event instanceof Dossier.StepCompleted && publicStatus == PublicStatus.ACCEPTED) {
            return with(PublicStatus.IN_PROGRESS, acceptedAt, supplementPending, registerNumber, resultReadyAt, null);
        } else if (event instanceof Dossier.WithdrawalRequested) {
            return with(PublicStatus.WITHDRAWAL_REQUESTED, acceptedAt, false, registerNumber, resultReadyAt, null);
        }
        PublicStatus waiting = waitingBy(event);
        if (waiting != null) {
            return with(waiting, acceptedAt, supplementPending, registerNumber, resultReadyAt, endedAt);
        }
        PublicStatus end = endBy(event);
        return end == null ? this : with(end, acceptedAt, false, registerNumber, resultReadyAt, at);
    }

    private @Nullable PublicStatus waitingBy(DossierEvent event) {
        if (event instanceof Dossier.PaymentRequested) {
            return PublicStatus.PAYMENT_REQUIRED;
        } else if (event instanceof Dossier.PaymentReceived) {
            return publicStatus == PublicStatus.PAYMENT_REQUIRED ? beforeSupplement() : null;
        } else if (event instanceof Dossier.Suspended stop) {
            return switch (stop.kind()) {
                case TAX, PAYMENT -> PublicStatus.PAYMENT_REQUIRED;
                case DISPUTE -> PublicStatus.STOPPED;
                case MEASUREMENT -> null;
            };
        }
        if (event instanceof Dossier.Resumed) {
            return supplementPending ? PublicStatus.SUPPLEMENT_REQUIRED : beforeSupplement();
        }
        return null;
    }

    private @Nullable PublicStatus endBy(DossierEvent event) {
        if (event instanceof Dossier.Refused) {
            return accepted() ? PublicStatus.STOPPED : PublicStatus.NOT_ACCEPTED;
        } else if (event instanceof Dossier.Answered) {
            return PublicStatus.NOT_ACCEPTED;
        } else if (event instanceof Dossier.Withdrawn) {
            return PublicStatus.STOPPED;
        }
        return event instanceof Dossier.ResultReturned ? PublicStatus.RETURNED : null;
    }

    private PublicStatus beforeSupplement() {
        return accepted() ? PublicStatus.IN_PROGRESS : PublicStatus.REGISTERED;
    }

    private Progress with(
            PublicStatus status,
            @Nullable Instant accepted,
            boolean supplement,
            @Nullable String register,
            @Nullable Instant ready,
            @Nullable Instant end) {
        return new Progress(status, submittedAt, accepted, supplement, register, ready, end);
    }
}
