package vn.motcua.dossier;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.motcua.Wording;

/**
 * How far a dossier has come: what was answered, and the log from which its progress follows.
 */
@MappedSuperclass
abstract class DossierState extends DossierPlaces {

    /** The answer by which a leader agrees to sign, whatever the field of the form is called. */
    public static final String SIGNED = "signed";

    private static final String AGREED = "agreedBy";

    @Version
    private int version;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Map<String, Object>> answers = new HashMap<>();

    @Embedded
    private Progress progress;

    private int events;

    @OneToMany(mappedBy = "dossier", cascade = CascadeType.PERSIST)
    @OrderBy("key.seq")
    private List<LogEntry> log = new ArrayList<>();

    protected DossierState() {}

    DossierState(DossierNumber number, Submission submission, Occasion occasion) {
        super(number, submission);
        this.progress = Progress.submitted(occasion.happenedAt());
    }

    final void keepAnswers(String step, Map<String, Object> entered) {
        Map<String, Map<String, Object>> all = new HashMap<>(answers);
        all.put(step, entered);
        answers = all;
    }

    final void record(DossierEvent event, Occasion occasion) {
        append(event, occasion);
        progress = progress.after(event, occasion.happenedAt());
    }

    final void append(DossierEvent event, Occasion occasion) {
        events++;
        log.add(new LogEntry((Dossier) this, events, occasion, event));
    }

    /** The case of the time-limit decision under which it was accepted; empty before. Reads the log. */
    public Optional<String> acceptedUnder() {
        return events(Dossier.Accepted.class)
                .map(Dossier.Accepted::timeLimitCase)
                .findFirst();
    }

    /** What has happened of one kind, oldest first. Reads the log. */
    public <E extends DossierEvent> Stream<E> events(Class<E> kind) {
        return timeline().stream()
                .map(TimelineEntry::event)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    /** A dispute stops every step but those that it leaves open. */
    final boolean stoppedFor(String step) {
        if (progress.publicStatus() != PublicStatus.STOPPED || progress.ended()) {
            return false;
        }
        return events(Dossier.Suspended.class)
                .reduce((earlier, later) -> later)
                .filter(stop -> !stop.continuing().contains(step))
                .isPresent();
    }

    final boolean registered() {
        return progress.registerNumber() != null;
    }

    final void require(boolean allowed, String verb) {
        if (!allowed) {
            String wish = Wording.say("dossier.verb." + verb);
            throw new DossierRefusal(Wording.say(
                    "dossier.refusal", number(), progress.publicStatus().label(), wish));
        }
    }

    /** The values last entered in a step's form. */
    public Map<String, Object> answers(String step) {
        return answers.getOrDefault(step, Map.of());
    }

    public Map<String, Map<String, Object>> answers() {
        return Map.copyOf(answers);
    }

    /** What was last entered in each field, whatever the step. Reads the log only where two steps ask for the same field. */
    public Map<String, Object> latestAnswers() {
        Map<String, Object> latest = new HashMap<>();
        boolean contested = false;
        for (Map<String, Object> entered : answers.values()) {
            contested |= !Collections.disjoint(latest.keySet(), entered.keySet());
            latest.putAll(entered);
        }
        if (contested) {
            stepsByLastVisit().forEach(step -> latest.putAll(answers(step)));
        }
        return latest;
    }

    public Progress progress() {
        return progress;
    }

    /** The whole log, oldest first. Reads it from the database. */
    public List<TimelineEntry> timeline() {
        return log.stream().map(LogEntry::toTimeline).toList();
    }

    private Set<String> stepsByLastVisit() {
        Set<String> steps = new LinkedHashSet<>();
        for (TimelineEntry entry : timeline()) {
            String step = entry.event() instanceof Dossier.StepCompleted done
                    ? done.step()
                    : entry.event() instanceof Dossier.LookedUp lookedUp ? lookedUp.step() : null;
            if (step != null) {
                steps.remove(step);
                steps.add(step);
            }
        }
        return steps;
    }

    /** Account of the officer who agreed to sign, the last time that anybody did; empty when nobody has. */
    public Optional<String> agreedBy() {
        return Optional.ofNullable(answers(AGREED).get(AGREED)).map(String::valueOf);
    }

    final void keepWhoAgreed(String account) {
        keepAnswers(AGREED, Map.of(AGREED, account));
    }

    /** The last value entered under this name in any step, empty when there is none. */
    public Optional<Object> lastAnswer(String field) {
        return timeline().stream()
                .filter(entry -> entry.event() instanceof Dossier.StepCompleted)
                .map(entry -> ((Dossier.StepCompleted) entry.event()).answers().get(field))
                .filter(java.util.Objects::nonNull)
                .reduce((earlier, later) -> later);
    }
}
