package vn.motcua.signature;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A signature that was asked of a service elsewhere. What is sent is settled once and stays: sent again, it is the same request
 * under the same key.
 */
@Entity
@Table(name = "signature_request")
class SignatureRequest {

    enum State {
        /** To be sent, or sent. */
        OPEN,
        /** The value has come. */
        ANSWERED,
        /** The signer, or the service, will not sign it; whoever asks again asks anew. */
        DECLINED,
        /** The value is in the paper, or the paper waits no more. */
        DONE
    }

    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(2),
            Duration.ofMinutes(5),
            Duration.ofMinutes(10),
            Duration.ofMinutes(15));

    private static final int LONGEST = 300;

    @Id
    private String id;

    @Version
    private int version;

    private String dossierNumber;
    private String step;
    private String paper;
    private int attempt;
    private String title;
    private String account;
    private String signerName;
    private String unitCode;
    private String unitName;
    private Instant requestedAt;

    @Enumerated(EnumType.STRING)
    private State state;

    private @Nullable Instant signingTime;
    private @Nullable String chain;
    private @Nullable String digest;
    private @Nullable String source;
    private @Nullable String signatureValue;
    private @Nullable Instant dueAt;
    private int tries;
    private @Nullable String failure;

    protected SignatureRequest() {}

    /** @param attempt from 1; another for each time that it was declined */
    SignatureRequest(String dossierNumber, String step, Signable paper, int attempt, Signatory who, Instant at) {
        this(dossierNumber, step, paper.id(), attempt, paper.title(), who, at);
    }

    private SignatureRequest(
            String dossierNumber, String step, String paper, int attempt, String title, Signatory who, Instant at) {
        this.id = UUID.randomUUID().toString();
        this.dossierNumber = dossierNumber;
        this.step = step;
        this.paper = paper;
        this.attempt = attempt;
        this.title = title;
        this.account = who.account();
        this.signerName = who.name();
        this.unitCode = who.unitCode();
        this.unitName = who.unitName();
        this.requestedAt = at;
        this.state = State.OPEN;
        this.dueAt = at;
    }

    /** By which the service tells a repetition from another request. */
    String key() {
        String first = String.join("/", dossierNumber, step, paper);
        return attempt == 1 ? first : first + "/" + attempt;
    }

    /** Settles what is asked. */
    void prepared(Prepared content) {
        signingTime = content.signingTime();
        chain = content.chainText();
        digest = content.digest();
        source = content.source();
    }

    /** What was settled, null before. */
    @Nullable
    Prepared prepared() {
        return signingTime == null || chain == null || digest == null || source == null
                ? null
                : Prepared.of(signingTime, chain, digest, source);
    }

    /** In hand: nobody else takes it before then, unless whoever has it in hand is gone for good. */
    void lease(Instant until) {
        dueAt = until;
    }

    /** To be sent, again if it was sent before. */
    void send(Instant at) {
        dueAt = at;
    }

    /** Another asking in the place of this one, which is over. */
    SignatureRequest anew(Instant at) {
        done();
        return new SignatureRequest(dossierNumber, step, paper, attempt + 1, title, signatory(), at);
    }

    void sent() {
        dueAt = null;
        tries = 0;
        failure = null;
    }

    void failed(String why, Instant at) {
        dueAt = at.plus(PAUSES.get(Math.min(tries, PAUSES.size() - 1)));
        tries++;
        failure = shortened(why);
    }

    void answered(String value) {
        state = State.ANSWERED;
        signatureValue = value;
        sent();
    }

    void declined(String why) {
        state = State.DECLINED;
        dueAt = null;
        failure = shortened(why);
    }

    private static String shortened(String why) {
        return why.substring(0, Math.min(LONGEST, why.length()));
    }

    void done() {
        state = State.DONE;
        dueAt = null;
    }

    String id() {
        return id;
    }

    String dossierNumber() {
        return dossierNumber;
    }

    String paper() {
        return paper;
    }

    int attempt() {
        return attempt;
    }

    Instant requestedAt() {
        return requestedAt;
    }

    String title() {
        return title;
    }

    Signatory signatory() {
        return new Signatory(account, signerName, unitCode, unitName);
    }

    State state() {
        return state;
    }

    /** Base64, null before it has come. */
    @Nullable
    String value() {
        return signatureValue;
    }

    @Nullable
    Instant dueAt() {
        return dueAt;
    }

    @Nullable
    String failure() {
        return failure;
    }
}
