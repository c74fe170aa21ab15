package vn.motcua.dossier;

import jakarta.persistence.MappedSuperclass;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The verbs of the authority: its time, whom it asks, its decision and the result. */
@MappedSuperclass
abstract class DossierUnderDecision extends DossierAtReception {

    protected DossierUnderDecision() {}

    DossierUnderDecision(DossierNumber number, Submission submission, Occasion occasion) {
        super(number, submission, occasion);
    }

    public void applyTimeLimit(String timeLimitCase, Occasion occasion) {
        require(progress().accepted() && !progress().ended(), "apply-time-limit");
        record(new Dossier.TimeLimitApplied(timeLimitCase), occasion);
    }

    public void requestVerification(String content, String askedBy, Occasion occasion) {
        require(progress().accepted() && !progress().ended(), "request-verification");
        record(new Dossier.VerificationRequested(content, askedBy), occasion);
    }

    public void referQuestion(String authority, String content, String askedBy, Occasion occasion) {
        require(!progress().ended(), "refer-question");
        record(new Dossier.QuestionReferred(authority, content, askedBy), occasion);
    }

    public void extendDeadline(int workingDays, String reason, Occasion occasion) {
        require(progress().accepted() && !progress().ended(), "extend-deadline");
        record(new Dossier.DeadlineExtended(workingDays, reason), occasion);
    }

    /**
     * The time that follows is not the authority's: the legal clock stops. Possible until there is a result; a dispute that stops
     * the dossier already does not stop it a second time.
     *
     * @param continuing ids of the steps that go on while a dispute stops the others; empty when none
     */
    public void suspend(
            Dossier.Wait wait, String reason, String legalGround, Set<String> continuing, Occasion occasion) {
        boolean again = wait == Dossier.Wait.DISPUTE && progress().publicStatus() == PublicStatus.STOPPED;
        require(!progress().ended() && progress().resultReadyAt() == null && !again, "suspend");
        record(new Dossier.Suspended(wait, reason, legalGround, continuing), occasion);
    }

    public void resume(Dossier.Wait wait, Occasion occasion) {
        require(!progress().ended(), "resume");
        record(new Dossier.Resumed(wait), occasion);
    }

    /** @param answerBy moment after which silence is consent, as ISO-8601; null when none is set */
    public void askOpinion(
            String agency, String content, @Nullable String answerBy, String askedBy, Occasion occasion) {
        require(progress().accepted() && !progress().ended(), "ask-opinion");
        record(new Dossier.OpinionAsked(agency, content, answerBy, askedBy), occasion);
    }

    public void giveOpinion(String agency, String verdict, String content, Occasion occasion) {
        require(!progress().ended(), "give-opinion");
        record(new Dossier.OpinionGiven(agency, verdict, content), occasion);
    }

    /** Silence at the limit is consent. */
    public void presumeConsent(String agency, Occasion occasion) {
        require(!progress().ended(), "give-opinion");
        record(new Dossier.ConsentPresumed(agency), occasion);
    }

    /** An opinion that came when its time was over: kept, and without effect. */
    public void noteLateOpinion(String agency, String verdict, String content, Occasion occasion) {
        record(new Dossier.LateOpinionNoted(agency, verdict, content), occasion);
    }

    /** Keeps the entry in the register. Entered again after a correction, the entry keeps its number. */
    public void register(String registerNumber, String register, Occasion occasion) {
        require(progress().accepted() && !progress().ended() && !progress().supplementPending(), "register");
        record(new Dossier.Registered(registerNumber, register), occasion);
    }

    /** Not every result is a register entry; where the procedure has one, its model orders it before the signature. */
    public void sign(String signer, String signature, Occasion occasion) {
        require(progress().accepted() && !progress().ended() && !progress().supplementPending(), "sign");
        keepAnswers("signed", Map.of("signedBy", signer, "resultSignature", signature));
        record(new Dossier.Signed(signer, signature), occasion);
    }

    /** The signature is made elsewhere and has not come yet. */
    public void awaitSignature(String signer, Occasion occasion) {
        require(progress().accepted() && !progress().ended() && !progress().supplementPending(), "sign");
        record(new Dossier.SignatureAwaited(signer), occasion);
    }

    /** @param before and after due moments, as ISO-8601 */
    public void recountDeadline(String before, String after, String cause, Occasion occasion) {
        record(new Dossier.DeadlineRecounted(before, after, cause), occasion);
    }

    /** Number and seal of the records office. */
    public void numberResult(String resultNumber, Occasion occasion) {
        require(progress().accepted() && !progress().ended(), "number-result");
        keepAnswers("numbered", Map.of("resultNumber", resultNumber));
        record(new Dossier.ResultNumbered(resultNumber), occasion);
    }

    public void publish(String where, Occasion occasion) {
        require(progress().accepted() && !progress().ended(), "publish");
        record(new Dossier.ResultPublished(where), occasion);
    }

    public void completeResult(Occasion occasion) {
        require(progress().accepted() && !progress().ended() && !progress().supplementPending(), "complete-result");
        record(new Dossier.ResultCompleted(), occasion);
    }

    public void rescheduleReturn(String appointment, Occasion occasion) {
        require(progress().resultReadyAt() != null && !progress().ended(), "return-result");
        record(new Dossier.ReturnRescheduled(appointment), occasion);
    }

    public void returnResult(Occasion occasion) {
        require(progress().resultReadyAt() != null && !progress().ended(), "return-result");
        movePapers(Paper::result, new Paper.Place(Paper.Holder.APPLICANT, null));
        record(new Dossier.ResultReturned(), occasion);
    }

    public void askRating(Occasion occasion) {
        record(new Dossier.RatingAsked(), occasion);
    }

    /** The rules by which the dossier is worked are another version's from now on. */
    public void changeVersion(int fromVersion, int toVersion, Occasion occasion) {
        record(new Dossier.VersionChanged(fromVersion, toVersion), occasion);
    }
}
