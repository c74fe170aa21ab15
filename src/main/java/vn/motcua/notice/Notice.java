package vn.motcua.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.Wording;

/**
 * A message in the outbox, written once with the step that sends it. Its key is the step's, so a retry of the step cannot write
 * it twice, and the mail that carries it names the key.
 */
@Entity
public class Notice {

    /** What became of a notice. */
    public enum State {
        /** No mail server or no address: it is shown to whoever asks, and nobody claims it was sent. */
        STORED,
        WAITING,
        SENT,
        /** All attempts failed: a clerk tells the citizen another way. */
        NOT_SENT,
        /** It could not be sent, and a clerk has told the citizen another way. */
        TOLD;

        /** Vietnamese. */
        public String label() {
            return Wording.say("notice.state." + name());
        }
    }

    private static final List<Duration> PAUSES =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(2));

    @Id
    @Column(name = "step_key")
    private String key;

    private String dossierNumber;
    private String audience;
    private String template;
    private @Nullable String recipient;
    private String subject;
    private String body;
    private Instant createdAt;

    @Enumerated(EnumType.STRING)
    private State state;

    private int attempts;
    private @Nullable Instant nextAttemptAt;
    private @Nullable Instant sentAt;
    private @Nullable String failure;

    protected Notice() {}

    Notice(String key, String dossierNumber, String audience, Letter letter, Instant at) {
        this.key = key;
        this.dossierNumber = dossierNumber;
        this.audience = audience;
        this.template = letter.template();
        this.subject = letter.subject();
        this.body = letter.body();
        this.createdAt = at;
        this.state = State.STORED;
    }

    /** @param template name of the template it was written from */
    record Letter(String template, String subject, String body) {}

    void addressTo(String mailAddress) {
        recipient = mailAddress;
        state = State.WAITING;
        nextAttemptAt = createdAt;
    }

    void sent(Instant at) {
        attempts++;
        state = State.SENT;
        sentAt = at;
        nextAttemptAt = null;
        failure = null;
    }

    /** Waits longer each time; after the last attempt a person must act. */
    void failed(Instant at, String reason) {
        failure = reason;
        boolean last = attempts >= PAUSES.size();
        state = last ? State.NOT_SENT : State.WAITING;
        nextAttemptAt = last ? null : at.plus(PAUSES.get(attempts));
        attempts++;
    }

    /** A person wants it sent after all. */
    void again(Instant at) {
        state = State.WAITING;
        attempts = 0;
        nextAttemptAt = at;
    }

    /** A person has told the citizen. */
    void told() {
        state = State.TOLD;
    }

    public String key() {
        return key;
    }

    public String dossierNumber() {
        return dossierNumber;
    }

    /** {@code citizen}, or the group of the office. */
    public String audience() {
        return audience;
    }

    public String template() {
        return template;
    }

    public @Nullable String recipient() {
        return recipient;
    }

    public String subject() {
        return subject;
    }

    public String body() {
        return body;
    }

    @Nullable
    String failure() {
        return failure;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public State state() {
        return state;
    }

    public int attempts() {
        return attempts;
    }

    public @Nullable Instant sentAt() {
        return sentAt;
    }

    public @Nullable Instant nextAttemptAt() {
        return nextAttemptAt;
    }
}
