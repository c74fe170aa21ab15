package vn.motcua.dossier;

import jakarta.persistence.Entity;
import java.util.Map;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * The record of one citizen's request. Every change is a verb that checks the present state and appends an event; the status
 * follows from the events. The engine only routes: what was declared and answered stands here and nowhere else.
 */
@Entity
@DynamicUpdate
public class Dossier extends DossierState {

    public record Submitted(String channel, String receivingUnit, String competentUnit) implements DossierEvent {}

    /** An officer finished a step; {@code answers} is what the form held, without read-only fields. */
    public record StepCompleted(String step, Map<String, Object> answers) implements DossierEvent {}

    /** What a database (or what stands in for it) answered; kept as an answer of the step, under {@code field}. */
    public record LookedUp(String step, String field, String answer) implements DossierEvent {}

    public record Accepted() implements DossierEvent {}

    public record ReceivedByAuthority(String unit) implements DossierEvent {}

    /** @param unit code of the unit that holds them, null when none does */
    public record OriginalsPlaced(Paper.Holder holder, @Nullable String unit) implements DossierEvent {}

    public record SupplementRequested(String missing, String legalGround) implements DossierEvent {}

    public record SupplementReceived() implements DossierEvent {}

    public record CitizenSpoke(String kind, String content) implements DossierEvent {}

    public record TimeLimitApplied(String timeLimitCase) implements DossierEvent {}

    public record VerificationRequested(String content, String askedBy) implements DossierEvent {}

    /** Another authority was asked; {@code askedBy} is who took the question. */
    public record QuestionReferred(String authority, String content, String askedBy) implements DossierEvent {}

    public record DeadlineExtended(int workingDays, String reason) implements DossierEvent {}

    public record Registered(String registerNumber, String register) implements DossierEvent {}

    public record Signed(String signer, String signature) implements DossierEvent {}

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

    /** Keeps what an officer entered in a step's form. */
    public void completeStep(String step, Map<String, Object> entered, Occasion occasion) {
        keepAnswers(step, entered);
        record(new StepCompleted(step, entered), occasion);
    }

    /** Keeps what a database answered, so that the forms that follow can show it. */
    public void keepLookUp(String step, String field, String answer, Occasion occasion) {
        keepAnswers(step, Map.of(field, answer));
        record(new LookedUp(step, field, answer), occasion);
    }

    public void accept(Occasion occasion) {
        require(!progress().accepted() && !progress().ended(), "accept");
        record(new Accepted(), occasion);
    }

    /** The competent unit has the electronic dossier; where the originals are is told by {@link #placeOriginals}. */
    public void receiveAtAuthority(Occasion occasion) {
        require(progress().accepted() && !progress().ended(), "receive-at-authority");
        record(new ReceivedByAuthority(competentUnit()), occasion);
    }

    /** The originals have changed hands. */
    public void placeOriginals(Paper.Holder holder, Occasion occasion) {
        require(!progress().ended(), "place-originals");
        String unit =
                switch (holder) {
                    case RECEIVING_UNIT -> receivingUnit();
                    case COMPETENT_UNIT -> competentUnit();
                    default -> null;
                };
        movePapers(holder, unit);
        record(new OriginalsPlaced(holder, unit), occasion);
    }

    public void requestSupplement(String missing, String legalGround, Occasion occasion) {
        require(!progress().ended() && !progress().supplementPending() && !registered(), "request-supplement");
        record(new SupplementRequested(missing, legalGround), occasion);
    }

    public void receiveSupplement(Occasion occasion) {
        require(progress().supplementPending(), "receive-supplement");
        record(new SupplementReceived(), occasion);
    }

    /** Keeps what the citizen said; a wish to withdraw is possible until the register entry. */
    public void hear(String kind, String content, Occasion occasion) {
        require(!progress().ended(), "hear");
        record(new CitizenSpoke(kind, content), occasion);
    }

    public void requestWithdrawal(String reason, Occasion occasion) {
        require(!progress().ended() && !registered(), "withdraw");
        record(new WithdrawalRequested(reason), occasion);
    }

    public void withdraw(Occasion occasion) {
        require(progress().publicStatus() == PublicStatus.WITHDRAWAL_REQUESTED, "withdraw");
        movePapers(Paper.Holder.APPLICANT, null);
        record(new Withdrawn(), occasion);
    }

    public void applyTimeLimit(String timeLimitCase, Occasion occasion) {
        require(progress().accepted() && !progress().ended(), "apply-time-limit");
        record(new TimeLimitApplied(timeLimitCase), occasion);
    }

    public void requestVerification(String content, String askedBy, Occasion occasion) {
        require(progress().accepted() && !progress().ended(), "request-verification");
        record(new VerificationRequested(content, askedBy), occasion);
    }

    public void referQuestion(String authority, String content, String askedBy, Occasion occasion) {
        require(!progress().ended(), "refer-question");
        record(new QuestionReferred(authority, content, askedBy), occasion);
    }

    public void extendDeadline(int workingDays, String reason, Occasion occasion) {
        require(progress().accepted() && !progress().ended(), "extend-deadline");
        record(new DeadlineExtended(workingDays, reason), occasion);
    }

    /** Keeps the entry in the register. Entered again after a correction, the entry keeps its number. */
    public void register(String registerNumber, String register, Occasion occasion) {
        require(progress().accepted() && !progress().ended() && !progress().supplementPending(), "register");
        record(new Registered(registerNumber, register), occasion);
    }

    /** Not every result is a register entry; where the procedure has one, its model orders it before the signature. */
    public void sign(String signer, String signature, Occasion occasion) {
        require(progress().accepted() && !progress().ended() && !progress().supplementPending(), "sign");
        keepAnswers("signed", Map.of("signedBy", signer, "resultSignature", signature));
        record(new Signed(signer, signature), occasion);
    }

    public void completeResult(Occasion occasion) {
        require(progress().accepted() && !progress().ended() && !progress().supplementPending(), "complete-result");
        record(new ResultCompleted(), occasion);
    }

    public void rescheduleReturn(String appointment, Occasion occasion) {
        require(progress().resultReadyAt() != null && !progress().ended(), "return-result");
        record(new ReturnRescheduled(appointment), occasion);
    }

    public void returnResult(Occasion occasion) {
        require(progress().resultReadyAt() != null && !progress().ended(), "return-result");
        record(new ResultReturned(), occasion);
    }

    public void refuse(String reason, String legalGround, Occasion occasion) {
        require(!progress().ended(), "refuse");
        movePapers(Paper.Holder.APPLICANT, null);
        record(new Refused(reason, legalGround), occasion);
    }

    /** Ends what was not accepted: there is nothing to decide on, and nothing is refused. */
    public void answer(String answer, Occasion occasion) {
        require(!progress().accepted() && !progress().ended(), "answer");
        movePapers(Paper.Holder.APPLICANT, null);
        record(new Answered(answer), occasion);
    }

    public void askRating(Occasion occasion) {
        record(new RatingAsked(), occasion);
    }

    /** The rules by which the dossier is worked are another version's from now on. */
    public void changeVersion(int fromVersion, int toVersion, Occasion occasion) {
        record(new VersionChanged(fromVersion, toVersion), occasion);
    }
}
