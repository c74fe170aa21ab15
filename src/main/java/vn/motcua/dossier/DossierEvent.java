package vn.motcua.dossier;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeInfo.Id;
import com.fasterxml.jackson.databind.annotation.JsonTypeIdResolver;

/** What can happen to a dossier. Each event is a record in {@link Dossier}; the log keeps them for good. */
@JsonTypeInfo(use = Id.CUSTOM, property = "type")
@JsonTypeIdResolver(DossierEventNames.class)
public sealed interface DossierEvent
        permits Dossier.Submitted,
                Dossier.StepHandedOn,
                Dossier.StepCompleted,
                Dossier.LookedUp,
                Dossier.Accepted,
                Dossier.AuthorityAssigned,
                Dossier.HandedOver,
                Dossier.TransferRefused,
                Dossier.ReceivedByAuthority,
                Dossier.OriginalsPlaced,
                Dossier.PapersUploaded,
                Dossier.PaperTakenBack,
                Dossier.SentByPost,
                Dossier.PostTracked,
                Dossier.TakenFromPost,
                Dossier.PapersLost,
                Dossier.SupplementRequested,
                Dossier.SupplementReceived,
                Dossier.CitizenSpoke,
                Dossier.TimeLimitApplied,
                Dossier.VerificationRequested,
                Dossier.QuestionReferred,
                Dossier.Suspended,
                Dossier.Resumed,
                Dossier.FeeAssessed,
                Dossier.PaymentRequested,
                Dossier.PaymentReceived,
                Dossier.PaymentNoted,
                Dossier.OpinionAsked,
                Dossier.OpinionGiven,
                Dossier.ConsentPresumed,
                Dossier.LateOpinionNoted,
                Dossier.DeadlineRecounted,
                Dossier.DeadlineExtended,
                Dossier.Registered,
                Dossier.Signed,
                Dossier.SignatureAwaited,
                Dossier.ResultNumbered,
                Dossier.ResultPublished,
                Dossier.ResultCompleted,
                Dossier.ReturnRescheduled,
                Dossier.ResultReturned,
                Dossier.Refused,
                Dossier.Answered,
                Dossier.WithdrawalRequested,
                Dossier.Withdrawn,
                Dossier.RatingAsked,
                Dossier.VersionChanged {

    /** The event's name in the log and in the API: the record's name. */
    default String name() {
        return getClass().getSimpleName();
    }
}
