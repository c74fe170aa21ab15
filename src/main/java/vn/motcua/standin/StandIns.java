package vn.motcua.standin;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.Acting;
import vn.motcua.authority.Memberships;
import vn.motcua.procedure.StepHands;

/** Plans, begins and ends stand-ins. Each begins and ends in one transaction: roles and work go over together, and come back. */
@Service
@Transactional
class StandIns {

    private static final Logger LOG = LoggerFactory.getLogger(StandIns.class);

    private final StandInRows rows;
    private final StandInRules rules;
    private final Memberships memberships;
    private final StepHands steps;
    private final Acting acting;
    private final Clock clock;

    StandIns(
            StandInRows rows,
            StandInRules rules,
            Memberships memberships,
            StepHands steps,
            Acting acting,
            Clock clock) {
        this.rows = rows;
        this.rules = rules;
        this.memberships = memberships;
        this.steps = steps;
        this.acting = acting;
        this.clock = clock;
    }

    /**
     * Begins at once where its time has come.
     *
     * @throws StandInRefused with what is wrong with it
     */
    String plan(String unit, String absent, String substitute, Instant from, Instant to, String reason) {
        rules.mayDecide(unit);
        rows.oneAtATime();
        Instant now = clock.instant();
        StandIn one = new StandIn(
                UUID.randomUUID().toString(),
                unit,
                absent,
                substitute,
                from,
                to,
                reason,
                StandIn.State.PLANNED,
                acting.userId().orElseThrow(),
                now,
                null,
                null);
        rules.check(one, now);
        rows.add(one);
        if (!from.isAfter(now)) {
            begin(one);
        }
        return one.id();
    }

    /** Calls off what has not begun, ends what has. @throws StandInRefused when it is over already */
    void end(String id) {
        StandIn one = rows.hold(id).orElseThrow(() -> StandInRefused.because("unknown"));
        rules.mayDecide(one.unit());
        if (!one.state().open()) {
            throw StandInRefused.because("over");
        }
        finish(one, acting.userId().orElseThrow());
    }

    /** What the hour asks of this one. */
    void turn(String id, String by) {
        Instant now = clock.instant();
        rows.hold(id).filter(one -> one.state().open()).ifPresent(one -> {
            if (!one.to().isAfter(now)) {
                finish(one, by);
            } else if (one.state() == StandIn.State.ACTIVE) {
                passOn(one);
            } else if (!one.from().isAfter(now)) {
                beginOrCallOff(one, by);
            }
        });
    }

    @Transactional(readOnly = true)
    List<StandIn> of(Set<String> units) {
        return rows.of(units);
    }

    /** Between the plan and its hour people change their office and their roles. */
    private void beginOrCallOff(StandIn one, String by) {
        Optional<StandInRefused> broken = rules.people(one);
        if (broken.isPresent()) {
            LOG.warn("Stand-in {} does not begin: {}", one.id(), broken.get().reason());
            rows.become(one, StandIn.State.CALLED_OFF, by, clock.instant());
        } else {
            begin(one);
        }
    }

    private void begin(StandIn one) {
        rows.become(one, StandIn.State.ACTIVE, null, null);
        Set<String> own = memberships.groupsOf(one.substitute());
        for (String role : StandInRules.rolesAt(memberships.groupsOf(one.absent()), one.unit())) {
            // What another stand-in has lent is lent by this one too, so that the first to end does not take it away.
            if (!own.contains(role) || rows.givenOtherwise(one, role)) {
                memberships.add(one.substitute(), role);
                rows.gave(one, role);
            }
        }
        passOn(one);
    }

    /** What the absent one has in hand at the unit, also what has come since it began. */
    private void passOn(StandIn one) {
        Set<String> before = Set.copyOf(rows.passed(one));
        for (String task : steps.inHandOf(one.absent(), StandInRules.groupsAt(one.unit()))) {
            steps.pass(task, one.absent(), one.substitute());
            if (!before.contains(task)) {
                rows.passed(one, task);
            }
        }
    }

    private void finish(StandIn one, String by) {
        boolean begun = one.state() == StandIn.State.ACTIVE;
        rows.become(one, begun ? StandIn.State.OVER : StandIn.State.CALLED_OFF, by, clock.instant());
        rows.passed(one).forEach(task -> steps.pass(task, one.substitute(), one.absent()));
        rows.given(one).stream().filter(role -> !rows.givenOtherwise(one, role)).forEach(role -> takeBack(one, role));
    }

    /** With the role goes what the substitute has taken by it: back to the office, for whoever holds the role. */
    private void takeBack(StandIn one, String role) {
        memberships.remove(one.substitute(), role);
        steps.inHandOf(one.substitute(), List.of(role)).forEach(task -> steps.pass(task, one.substitute(), null));
    }
}
