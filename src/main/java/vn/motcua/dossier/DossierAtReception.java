package vn.motcua.dossier;

import jakarta.persistence.MappedSuperclass;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The verbs of the counter: what comes in, what is missing, what is paid, what ends there. */
@MappedSuperclass
abstract class DossierAtReception extends DossierOnTheWay {

    /** Added to the name of a field whose answer does not confirm what was declared. */
    private static final String DIFFERS = "Differs";

    protected DossierAtReception() {}

    DossierAtReception(DossierNumber number, Submission submission, Occasion occasion) {
        super(number, submission, occasion);
    }

    /** Keeps what an officer entered in a step's form. While a dispute stops the dossier, only what the stop leaves open goes on. */
    public void completeStep(String step, Map<String, Object> entered, Occasion occasion) {
        require(!stoppedFor(step), "complete-step");
        keepAnswers(step, entered);
        if (entered.containsValue(SIGNED)) {
            keepWhoAgreed(occasion.actor());
        }
        record(new Dossier.StepCompleted(step, entered), occasion);
    }

    /** Notes that an open step is another officer's now; possible while it is open, whatever stops the dossier. */
    public void handStepOn(String step, @Nullable String from, String to, Occasion occasion) {
        record(new Dossier.StepHandedOn(step, from, to), occasion);
    }

    /** Keeps what the program has found out itself, so that the forms that follow can show it. */
    public void keepLookUp(String step, String field, String answer, Occasion occasion) {
        keepLookUp(step, field, answer, true, occasion);
    }

    /**
     * Keeps what a database answered, so that the forms that follow can show it.
     *
     * @param agrees whether it confirms what was declared
     */
    public void keepLookUp(String step, String field, String answer, boolean agrees, Occasion occasion) {
        keepAnswers(step, agrees ? Map.of(field, answer) : Map.of(field, answer, field + DIFFERS, true));
        record(new Dossier.LookedUp(step, field, answer), occasion);
    }

    /** Fields whose answer does not confirm what was declared. */
    public List<String> contradictions() {
        return latestAnswers().entrySet().stream()
                .filter(answer -> answer.getKey().endsWith(DIFFERS) && Boolean.TRUE.equals(answer.getValue()))
                .map(answer -> answer.getKey().substring(0, answer.getKey().length() - DIFFERS.length()))
                .toList();
    }

    /** @param timeLimitCase case of the time-limit decision under which it is accepted */
    public void accept(String timeLimitCase, Occasion occasion) {
        require(!progress().accepted() && !progress().ended(), "accept");
        record(new Dossier.Accepted(timeLimitCase), occasion);
    }

    /** Notes files for the paper with this code; possible at any time, since what was handed in is kept whatever becomes of it. */
    public void uploadPapers(String item, String title, int files, int pages, Occasion occasion) {
        record(new Dossier.PapersUploaded(item, title, files, pages), occasion);
    }

    public void takePaperBack(String item, String title, int pages, Occasion occasion) {
        record(new Dossier.PaperTakenBack(item, title, pages), occasion);
    }

    public void requestSupplement(String missing, String legalGround, Occasion occasion) {
        require(!progress().ended() && !progress().supplementPending() && !registered(), "request-supplement");
        record(new Dossier.SupplementRequested(missing, legalGround), occasion);
    }

    public void receiveSupplement(Occasion occasion) {
        require(progress().supplementPending(), "receive-supplement");
        record(new Dossier.SupplementReceived(), occasion);
    }

    /** Keeps what the citizen said. */
    public void hear(String kind, String content, Occasion occasion) {
        require(!progress().ended(), "hear");
        record(new Dossier.CitizenSpoke(kind, content), occasion);
    }

    /** Possible until the result is decided: entered in the register, or signed where nothing is entered before the signature. */
    public void requestWithdrawal(String reason, Occasion occasion) {
        require(!progress().ended() && !decided(), "withdraw");
        record(new Dossier.WithdrawalRequested(reason), occasion);
    }

    private boolean decided() {
        return agreedBy().isPresent()
                || registered()
                || events(Dossier.Signed.class).findAny().isPresent();
    }

    public void withdraw(Occasion occasion) {
        require(progress().publicStatus() == PublicStatus.WITHDRAWAL_REQUESTED, "withdraw");
        handBackPapers();
        record(new Dossier.Withdrawn(), occasion);
    }

    public void refuse(String reason, String legalGround, Occasion occasion) {
        require(!progress().ended(), "refuse");
        handBackPapers();
        record(new Dossier.Refused(reason, legalGround), occasion);
    }

    /** Ends what was not accepted: there is nothing to decide on, and nothing is refused. */
    public void answer(String answer, Occasion occasion) {
        require(!progress().accepted() && !progress().ended(), "answer");
        handBackPapers();
        record(new Dossier.Answered(answer), occasion);
    }

    /** @param amount in đồng */
    public void assessFee(String code, String title, long amount, String legalBasis, Occasion occasion) {
        require(!progress().ended(), "assess-fee");
        record(new Dossier.FeeAssessed(code, title, amount, legalBasis), occasion);
    }

    /** @param payBy last day, as yyyy-MM-dd; null when none is set */
    public void requestPayment(String code, long amount, @Nullable String payBy, Occasion occasion) {
        require(!progress().ended(), "request-payment");
        record(new Dossier.PaymentRequested(code, amount, payBy), occasion);
    }

    /** What was due is settled. */
    public void pay(String code, long amount, String reference, String method, Occasion occasion) {
        require(!progress().ended(), "pay");
        record(new Dossier.PaymentReceived(code, amount, reference, method), occasion);
    }

    /** Money that came and settled nothing: too little, too much, twice, too late. It is kept for whoever clears it. */
    public void notePayment(String code, long amount, String reference, String why, Occasion occasion) {
        record(new Dossier.PaymentNoted(code, amount, reference, why), occasion);
    }
}
