package vn.motcua.procedure;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.deadline.Deadline;
import vn.motcua.deadline.LegalClock;
import vn.motcua.deadline.TimeLimits;
import vn.motcua.deadline.WorkingCalendar;
import vn.motcua.deadline.WorkingCalendars;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;

/**
 * What a model may ask of the legal clock. Public, as expressions can only call public classes. A timer cannot be without a date: while the clock does not run, timers wait for
 * {@link #NEVER}, and the clock moves them when it starts, stops or changes.
 */
@Component("deadline")
public class DeadlineFacts implements ModelFacts {

    /** A date that does not come: 31 December 9999. */
    public static final Date NEVER = Date.from(Instant.parse("9999-12-31T00:00:00Z"));

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Dossiers dossiers;
    private final LegalClock legalClock;
    private final WorkingCalendars calendars;
    private final TimeLimits limits;
    private final Clock clock;

    DeadlineFacts(
            Dossiers dossiers, LegalClock legalClock, WorkingCalendars calendars, TimeLimits limits, Clock clock) {
        this.dossiers = dossiers;
        this.legalClock = legalClock;
        this.calendars = calendars;
        this.limits = limits;
        this.clock = clock;
    }

    /** Due date of a task; null while the clock does not run. */
    public @Nullable Date dueAt(DelegateExecution execution) {
        return running(execution).map(Deadline::dueAt).map(Date::from).orElse(null);
    }

    /** When the remaining time turns amber. */
    public Date warnAt(DelegateExecution execution) {
        return moment(execution, Deadline::warnAt);
    }

    /** When an apology must be out at the latest. */
    public Date apologyAt(DelegateExecution execution) {
        return moment(execution, Deadline::apologyAt);
    }

    /** When there is nothing left to apologise for: at once when the clock has been closed. Overdue, an apology is still owed. */
    public Date apologyClosesAt(DelegateExecution execution) {
        return deadline(execution)
                        .filter(deadline -> deadline.closedAt() != null)
                        .isPresent()
                ? Date.from(clock.instant())
                : NEVER;
    }

    /** Close of the n-th working day after today, where the dossier is decided. */
    public Date workingDaysFromNow(DelegateExecution execution, long n) {
        WorkingCalendar calendar =
                calendars.of(dossiers.get(execution.getProcessBusinessKey()).competentUnit());
        LocalDateTime arrival = calendar.nextOpening(WorkingCalendar.local(CountedFrom.orNow(clock)));
        return date(calendar.closeOfWorkingDay(arrival.toLocalDate(), Math.toIntExact(n)));
    }

    /**
     * When a step of the procedure is to be done: the limit of this case (appraisal, an opinion, a supplement) in the procedure's
     * time-limit decision, under the law of the acceptance, counted from now where the dossier is decided. Neither a suspension
     * nor an extension of the deadline moves it.
     */
    public Date stepBy(DelegateExecution execution, String timeLimitCase) {
        return date(stepLimit(execution, timeLimitCase));
    }

    /** The same day, as a letter writes it. */
    public String stepDay(DelegateExecution execution, String timeLimitCase) {
        return DAY.format(stepLimit(execution, timeLimitCase));
    }

    /**
     * By when whoever has the dossier in hand passes it on, if it has come now: the close of the same working day, after the
     * cut-off (15:00) the next opening.
     */
    public Date cutOff(DelegateExecution execution) {
        WorkingCalendar calendar =
                calendars.of(dossiers.get(execution.getProcessBusinessKey()).holder());
        return date(calendar.handOverBy(WorkingCalendar.local(CountedFrom.orNow(clock))));
    }

    /**
     * Opening of the last working day before the date that was entered in this field of this step's form, where the dossier is
     * decided: when a visit is reminded of. In the past when that day is over.
     */
    public Date workingDayBefore(DelegateExecution execution, String step, String field) {
        Dossier dossier = dossiers.get(execution.getProcessBusinessKey());
        WorkingCalendar calendar = calendars.of(dossier.competentUnit());
        LocalDate day = LocalDate.parse(String.valueOf(dossier.answers(step).get(field)));
        do {
            day = day.minusDays(1);
        } while (!calendar.isWorkingDay(day));
        return date(calendar.nextOpening(day.atStartOfDay()));
    }

    /**
     * When an answer is owed for what was not accepted, so that no legal clock runs: the limit of this case in the procedure's
     * time-limit decision, counted from the submission.
     */
    public Date answerBy(DelegateExecution execution, String timeLimitCase) {
        return date(owed(execution, timeLimitCase));
    }

    /** The same day, as a slip writes it. */
    public String answerDay(DelegateExecution execution, String timeLimitCase) {
        return DAY.format(owed(execution, timeLimitCase));
    }

    private LocalDateTime owed(DelegateExecution execution, String timeLimitCase) {
        Dossier dossier = dossiers.get(execution.getProcessBusinessKey());
        LocalDateTime submitted = WorkingCalendar.local(dossier.progress().submittedAt());
        return limits.limitFor(dossier.procedure(), timeLimitCase, submitted.toLocalDate())
                .dueFrom(submitted, calendars.of(dossier.competentUnit()));
    }

    private LocalDateTime stepLimit(DelegateExecution execution, String timeLimitCase) {
        Dossier dossier = dossiers.get(execution.getProcessBusinessKey());
        Instant lawOf = Objects.requireNonNullElse(
                dossier.progress().acceptedAt(), dossier.progress().submittedAt());
        return limits.limitFor(
                        dossier.procedure(),
                        timeLimitCase,
                        WorkingCalendar.local(lawOf).toLocalDate())
                .dueFrom(WorkingCalendar.local(CountedFrom.orNow(clock)), calendars.of(dossier.competentUnit()));
    }

    private static Date date(LocalDateTime local) {
        return Date.from(WorkingCalendar.instant(local));
    }

    private Date moment(
            DelegateExecution execution, BiFunction<Deadline, WorkingCalendar, @Nullable Instant> question) {
        return running(execution)
                .map(deadline -> question.apply(deadline, calendars.of(deadline.unit())))
                .map(Date::from)
                .orElse(NEVER);
    }

    private Optional<Deadline> running(DelegateExecution execution) {
        return deadline(execution).filter(deadline -> deadline.closedAt() == null);
    }

    /** No clock runs before acceptance: the dossier, which is at hand, spares the look-up. */
    private Optional<Deadline> deadline(DelegateExecution execution) {
        return Optional.ofNullable(execution.getProcessBusinessKey())
                .flatMap(dossiers::find)
                .filter(dossier -> dossier.progress().accepted())
                .flatMap(dossier -> legalClock.find(dossier.number()));
    }
}
