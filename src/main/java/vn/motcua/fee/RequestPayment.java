package vn.motcua.fee;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.Wording;
import vn.motcua.deadline.WorkingCalendar;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.TimelineEntry;
import vn.motcua.procedure.AsksOutside;
import vn.motcua.procedure.BuildingBlock;
import vn.motcua.procedure.Step;
import vn.motcua.suspension.StandStill;

/**
 * Asks the citizen to pay. Where nothing is to be paid, nothing happens; what was asked for or paid already is not asked for
 * again.
 */
@Component
@AsksOutside
class RequestPayment extends BuildingBlock<RequestPayment.Input> {

    /**
     * @param amount in đồng; the assessed fee when left out
     * @param title what it is, in Vietnamese; that of the fee or of the kind when left out
     * @param stopsClock whether the time until the payment is not the authority's
     * @param payBy last day
     * @param payWithinDays calendar days until the last day, when none is given
     */
    record Input(
            ObligationKind kind,
            @Nullable Long amount,
            @Nullable String title,
            String legalGround,
            boolean stopsClock,
            @Nullable LocalDate payBy,
            @Nullable Integer payWithinDays) {}

    private final Ledger ledger;
    private final StandStill standStill;

    RequestPayment(Ledger ledger, StandStill standStill) {
        this.ledger = ledger;
        this.standStill = standStill;
    }

    @Override
    protected void perform(Input input, Dossier dossier, Step step) {
        Obligation.Claim claim = claim(input, dossier, step);
        List<Obligation> before = ledger.obligations(dossier.number()).stream()
                .filter(each -> each.code().equals(claim.code()))
                .toList();
        if (claim.amount() == 0 || standing(claim, before)) {
            return;
        }
        Instant now = step.occasion().happenedAt();
        supersede(before, now);
        ledger.add(new Obligation(step.key(), dossier.number(), claim, now));
        String payBy = claim.payBy() == null ? null : claim.payBy().toString();
        dossier.requestPayment(claim.code(), claim.amount(), payBy, step.occasion());
        if (input.stopsClock()) {
            String reason = Wording.say("suspension.payment", claim.title(), claim.amount());
            standStill.begin(dossier, Dossier.Wait.PAYMENT, reason, input.legalGround(), Set.of(), step.occasion());
        }
    }

    private Obligation.Claim claim(Input input, Dossier dossier, Step step) {
        String code = input.kind().name().toLowerCase(Locale.ROOT);
        String title = input.title() == null ? Wording.say("obligation." + code) : input.title();
        LocalDate payBy = lastDay(input, step.occasion().happenedAt());
        if (input.amount() != null) {
            return new Obligation.Claim(input.kind(), code, title, input.amount(), input.legalGround(), payBy);
        }
        Dossier.FeeAssessed fee = assessed(dossier, step);
        return new Obligation.Claim(
                input.kind(),
                fee.code(),
                input.title() == null ? fee.title() : title,
                fee.amount(),
                input.legalGround(),
                payBy);
    }

    private static Dossier.FeeAssessed assessed(Dossier dossier, Step step) {
        return dossier.timeline().stream()
                .map(TimelineEntry::event)
                .filter(Dossier.FeeAssessed.class::isInstance)
                .map(Dossier.FeeAssessed.class::cast)
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new IllegalArgumentException(Wording.say("fee.not-assessed", step.id())));
    }

    private static @Nullable LocalDate lastDay(Input input, Instant now) {
        return input.payBy() != null || input.payWithinDays() == null
                ? input.payBy()
                : WorkingCalendar.local(now).toLocalDate().plusDays(input.payWithinDays());
    }

    /** A notice that was corrected asks for another amount of the same. */
    private static void supersede(List<Obligation> before, Instant now) {
        before.stream()
                .filter(each -> each.is(Obligation.State.DUE))
                .forEach(each -> each.cancel(Wording.say("obligation.superseded"), now));
    }

    private static boolean standing(Obligation.Claim claim, List<Obligation> before) {
        return before.stream()
                .anyMatch(each -> each.amount() == claim.amount() && !each.is(Obligation.State.CANCELLED));
    }
}
