package vn.motcua.dossier;

import jakarta.persistence.Entity;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * The record of one citizen's request. Every change is a verb that checks the present state and appends one of the events below;
 * the status follows from the events. The verbs stand in the classes above this one, by who speaks them. The engine only
 * routes: what was declared and answered stands here and nowhere else.
 */
@Entity
@DynamicUpdate
public class Dossier extends DossierUnderDecision {

    public record Submitted(String channel, String receivingUnit, String competentUnit) implements DossierEvent {}

    /** An officer finished a step; {@code answers} is what the form held, without read-only fields. */
    /** An officer has given an open step to a colleague; {@code from} is null where nobody had it. Accounts. */
    public record StepHandedOn(String step, @Nullable String from, String to) implements DossierEvent {}

    public record StepCompleted(String step, Map<String, Object> answers) implements DossierEvent {}

    /** What a database (or what stands in for it) answered; kept as an answer of the step, under {@code field}. */
    public record LookedUp(String step, String field, String answer) implements DossierEvent {}

    /** @param timeLimitCase null in entries older than the field */
    public record Accepted(@Nullable String timeLimitCase) implements DossierEvent {}

    /** Who decides; {@code ground} says why. */
    public record AuthorityAssigned(String unit, String ground) implements DossierEvent {}

    /** @param receiveBy when it has to be at the other office, as ISO-8601 */
    public record HandedOver(String from, String to, String receiveBy) implements DossierEvent {}

    public record TransferRefused(String unit, String reason) implements DossierEvent {}

    public record ReceivedByAuthority(String unit) implements DossierEvent {}

    /**
     * @param unit code of the unit that holds them, null when none does
     * @param paper code of the one paper that changed hands, null for all
     */
    public record OriginalsPlaced(Paper.Holder holder, @Nullable String unit, @Nullable String paper)
            implements DossierEvent {}

    /** Files were uploaded for one paper; {@code item} is its code, {@code title} its name on the checklist. */
    public record PapersUploaded(String item, String title, int files, int pages) implements DossierEvent {}

    /** An uploaded file was taken back before it became part of a signed copy. */
    public record PaperTakenBack(String item, String title, int pages) implements DossierEvent {}

    /** @param to code of the unit that awaits it, null for the citizen */
    public record SentByPost(String item, String from, @Nullable String to, boolean result) implements DossierEvent {}

    public record PostTracked(String item, String state) implements DossierEvent {}

    public record TakenFromPost(String item, Paper.Holder holder, @Nullable String unit, String condition)
            implements DossierEvent {}

    public record PapersLost(String item, String reason) implements DossierEvent {}

    public record SupplementRequested(String missing, String legalGround) implements DossierEvent {}

    public record SupplementReceived() implements DossierEvent {}

    public record CitizenSpoke(String kind, String content) implements DossierEvent {}

    public record TimeLimitApplied(String timeLimitCase) implements DossierEvent {}

    public record VerificationRequested(String content, String askedBy) implements DossierEvent {}

    /** Another authority was asked; {@code askedBy} is who took the question. */
    public record QuestionReferred(String authority, String content, String askedBy) implements DossierEvent {}

    /** What a dossier waits for while its legal clock stands still. */
    public enum Wait {
        MEASUREMENT,
        TAX,
        PAYMENT,
        DISPUTE
    }

    public record Suspended(Wait kind, String reason, String legalGround, Set<String> continuing)
            implements DossierEvent {}

    public record Resumed(Wait kind) implements DossierEvent {}

    public record FeeAssessed(String code, String title, long amount, String legalBasis) implements DossierEvent {}

    public record PaymentRequested(String code, long amount, @Nullable String payBy) implements DossierEvent {}

    public record PaymentReceived(String code, long amount, String reference, String method) implements DossierEvent {}

    public record PaymentNoted(String code, long amount, String reference, String why) implements DossierEvent {}

    /** Another agency was asked; {@code askedBy} is who took the question. */
    public record OpinionAsked(String agency, String content, @Nullable String answerBy, String askedBy)
            implements DossierEvent {}

    /** @param verdict AGREE, OBJECT or CONDITIONS */
    public record OpinionGiven(String agency, String verdict, String content) implements DossierEvent {}

    public record ConsentPresumed(String agency) implements DossierEvent {}

    public record LateOpinionNoted(String agency, String verdict, String content) implements DossierEvent {}

    /** A calendar that changed has moved the due moment. */
    public record DeadlineRecounted(String before, String after, String cause) implements DossierEvent {}

    public record DeadlineExtended(int workingDays, String reason) implements DossierEvent {}

    public record Registered(String registerNumber, String register) implements DossierEvent {}

    public record Signed(String signer, String signature) implements DossierEvent {}

    /** A service elsewhere was asked for the signature; it was asked again when there is more than one. */
    public record SignatureAwaited(String signer) implements DossierEvent {}

    public record ResultNumbered(String resultNumber) implements DossierEvent {}

    public record ResultPublished(String where) implements DossierEvent {}

    public record ResultCompleted() implements DossierEvent {}

    public record ReturnRescheduled(String appointment) implements DossierEvent {}

    public record ResultReturned() implements DossierEvent {}

    public record Refused(String reason, String legalGround) implements DossierEvent {}

    /** The citizen has an answer to what was never accepted as a dossier. */
    public record Answered(String answer) implements DossierEvent {}

    public record WithdrawalRequested(String reason) implements DossierEvent {}

    public record Withdrawn() implements DossierEvent {}

    public record RatingAsked() implements DossierEvent {}

    /** The dossier goes on under another version of its procedure; nothing else about it has changed. */
    public record VersionChanged(int fromVersion, int toVersion) implements DossierEvent {}

    protected Dossier() {}

    Dossier(DossierNumber number, Submission submission, Occasion occasion) {
        super(number, submission, occasion);
        append(new Submitted(channel().code(), receivingUnit(), competentUnit()), occasion);
    }
}
