package vn.motcua.desk;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.authority.Acting;

/**
 * What an officer asks the work list for; null means any.
 *
 * @param groups of the officer; nobody else's steps are ever in the answer
 * @param procedure slug
 * @param dossiers numbers that a search has found
 * @param page from 0
 */
record WorkQuestion(
        String officer,
        List<String> groups,
        View view,
        Due due,
        @Nullable String procedure,
        @Nullable List<String> dossiers,
        Order order,
        Instant now,
        Instant endOfToday,
        Instant endOfWeek,
        int page,
        int size) {

    private static final int MOST_ABOUT = 100;

    /** Whose steps. */
    enum View {
        /** Mine, and what nobody in my groups has taken. */
        OPEN,
        /** Those that I have taken or was given. */
        MINE,
        /** All of my groups, whoever has them. */
        OFFICE
    }

    /** Which, by the legal due moment; by what the list is ordered too, so that no more rows are read than are meant. */
    enum Due {
        ANY(""),
        OVERDUE(" and w.due_at < :now and w.order_at < :now"),
        TODAY(" and w.due_at >= :now and w.due_at <= :endOfToday and w.order_at >= :now and w.order_at <= :endOfToday"),
        WEEK(" and w.due_at >= :now and w.due_at <= :endOfWeek and w.order_at >= :now and w.order_at <= :endOfWeek"),
        /** The clock stands still while others have the word: these come last. */
        WAITING(" and w.paused = true and w.order_at >= timestamp with time zone '9999-12-31 00:00:00+00:00'");

        private final String condition;

        Due(String condition) {
            this.condition = condition;
        }

        String condition() {
            return condition;
        }
    }

    enum Order {
        DUE("order_at"),
        NEWEST("opened_at desc"),
        OLDEST("opened_at"),
        NUMBER("dossier_number"),
        STEP("step_name");

        private final String by;

        Order(String by) {
            this.by = by;
        }

        /** Ends with the row's key, so that no page shows a row twice. */
        String by() {
            return by + ", task_id";
        }
    }

    /** The open steps of these dossiers that the officer may do, whoever has them. */
    static WorkQuestion about(Acting acting, List<String> dossiers, Instant now) {
        return new WorkQuestion(
                acting.userId().orElseThrow(),
                groupsOf(acting),
                View.OFFICE,
                Due.ANY,
                null,
                dossiers,
                Order.DUE,
                now,
                now,
                now,
                0,
                MOST_ABOUT);
    }

    /** Groups of units; those of the city have no steps. */
    static List<String> groupsOf(Acting acting) {
        return acting.groupIds().stream()
                .filter(group -> group.indexOf('.') > 0)
                .sorted()
                .toList();
    }

    WorkQuestion of(View otherView, Due otherDue) {
        return new WorkQuestion(
                officer,
                groups,
                otherView,
                otherDue,
                procedure,
                dossiers,
                order,
                now,
                endOfToday,
                endOfWeek,
                page,
                size);
    }
}
