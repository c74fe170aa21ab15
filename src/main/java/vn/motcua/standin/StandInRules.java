package vn.motcua.standin;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Acting;
import vn.motcua.authority.Memberships;
import vn.motcua.authority.Role;

/**
 * Who may decide about an absence, and who may fill it: a leader or head of the unit decides; whoever stands in works at the same
 * unit; what a leader signs, another leader signs.
 */
@Component
class StandInRules {

    /** Longer than this nobody is replaced in one go. */
    static final Duration LONGEST = Duration.ofDays(92);
    /** Further ahead nobody's absence is planned. */
    static final Duration FURTHEST = Duration.ofDays(366);

    private final Acting acting;
    private final Memberships memberships;
    private final StandInRows rows;

    StandInRules(Acting acting, Memberships memberships, StandInRows rows) {
        this.acting = acting;
        this.memberships = memberships;
        this.rows = rows;
    }

    /** @throws StandInRefused unless the person who acts decides for the unit */
    void mayDecide(String unit) {
        boolean decides = acting.isAdministrator() || acting.holds(Role.LEADER, unit) || acting.holds(Role.HEAD, unit);
        if (!decides) {
            throw StandInRefused.forbidden();
        }
    }

    /** @throws StandInRefused naming the rule that it breaks */
    void check(StandIn one, Instant now) {
        if (!one.from().isBefore(one.to()) || !one.to().isAfter(now)) {
            throw StandInRefused.because("span");
        } else if (Duration.between(one.from(), one.to()).compareTo(LONGEST) > 0) {
            throw StandInRefused.because("too-long", LONGEST.toDays());
        } else if (one.absent().equals(one.substitute())) {
            throw StandInRefused.because("oneself");
        } else if (Duration.between(now, one.from()).compareTo(FURTHEST) > 0) {
            throw StandInRefused.because("too-far", FURTHEST.toDays());
        }
        people(one).ifPresent(broken -> {
            throw broken;
        });
        if (!rows.touching(List.of(one.absent(), one.substitute()), one.from(), one.to()).stream()
                .allMatch(other -> other.substitute().equals(one.substitute())
                        && !other.absent().equals(one.absent()))) {
            throw StandInRefused.because("overlap");
        }
    }

    /** What stands against these two people; empty when nothing does. */
    Optional<StandInRefused> people(StandIn one) {
        Set<String> absent = memberships.groupsOf(one.absent());
        Set<String> substitute = memberships.groupsOf(one.substitute());
        String leaders = Role.LEADER.groupAt(one.unit());
        if (!worksAt(absent, one.unit()) || !worksAt(substitute, one.unit())) {
            return Optional.of(StandInRefused.because("other-unit"));
        } else if (absent.contains(leaders) && !substitute.contains(leaders)) {
            return Optional.of(StandInRefused.because("leader"));
        }
        return Optional.empty();
    }

    /** All groups of a unit whose steps officers do. */
    static List<String> groupsAt(String unit) {
        return Arrays.stream(Role.values()).map(role -> role.groupAt(unit)).toList();
    }

    /** The roles that are lent: those at the unit. */
    static List<String> rolesAt(Set<String> groups, String unit) {
        return groups.stream()
                .filter(group -> group.startsWith(unit + "."))
                .sorted()
                .toList();
    }

    private static boolean worksAt(Set<String> groups, String unit) {
        return !rolesAt(groups, unit).isEmpty();
    }
}
