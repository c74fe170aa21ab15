package vn.motcua.supervision;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.People;
import vn.motcua.deadline.WorkingCalendar;
import vn.motcua.standin.Absences;

/** Who may do a step, and how much each has in hand already. */
@Component
class Hands {

    /**
     * @param inHand open steps that the officer has taken, of all groups
     * @param overdue of dossiers whose due moment has passed
     * @param awayUntil null for somebody who is there
     */
    record Hand(String account, String name, long inHand, long overdue, @Nullable OffsetDateTime awayUntil) {}

    private record Load(long steps, long overdue) {

        static final Load NONE = new Load(0, 0);
    }

    private final JdbcClient database;
    private final People people;
    private final Absences absences;
    private final Clock clock;

    Hands(JdbcClient database, People people, Absences absences, Clock clock) {
        this.database = database;
        this.people = people;
        this.absences = absences;
        this.clock = clock;
    }

    /** Those who are there first, and of them those with the least in hand; nobody for a group that nobody is in. */
    List<Hand> of(String group) {
        List<String> accounts = people.inGroup(group);
        if (accounts.isEmpty()) {
            return List.of();
        }
        Map<String, Load> loads = loads(accounts);
        Map<String, Instant> away = absences.among(accounts);
        return accounts.stream()
                .map(account -> hand(account, loads.getOrDefault(account, Load.NONE), away.get(account)))
                .sorted(Comparator.comparing((Hand hand) -> hand.awayUntil() != null)
                        .thenComparing(Hand::inHand)
                        .thenComparing(Hand::name))
                .toList();
    }

    private Hand hand(String account, Load load, @Nullable Instant away) {
        return new Hand(
                account,
                people.nameOf(account).orElse(account),
                load.steps(),
                load.overdue(),
                away == null ? null : away.atZone(WorkingCalendar.ZONE).toOffsetDateTime());
    }

    private Map<String, Load> loads(List<String> accounts) {
        Map<String, Load> loads = new HashMap<>();
        database.sql(
                        """
                        select s.assignee, count(*), sum(case when d.standing = 'RUNNING' and d.due_at < :now then 1 else 0 end)
                        from standing_step s join supervised_dossier d on d.dossier_number = s.dossier_number
                        where s.assignee in (:accounts) group by s.assignee
                        """)
                .param("now", WatchedRows.at(clock.instant()))
                .param("accounts", accounts)
                .query(row -> {
                    loads.put(row.getString(1), new Load(row.getLong(2), row.getLong(3)));
                });
        return loads;
    }
}
