package vn.motcua.supervision;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.deadline.WorkingCalendars;

/** One turn at following the log: one transaction, by one node at a time. */
@Service
class Turn {

    private static final Logger LOG = LoggerFactory.getLogger(Turn.class);

    /** So many are looked at again per turn though their logs did not grow: 100,000 in less than an hour. */
    private static final int AGAIN = 250;

    private final LogCursor cursor;
    private final Refreshing refreshing;
    private final Forecasts forecasts;
    private final WatchedRows rows;
    private final WorkingCalendars calendars;
    private final TransactionTemplate apart;

    Turn(
            LogCursor cursor,
            Refreshing refreshing,
            Forecasts forecasts,
            WatchedRows rows,
            WorkingCalendars calendars,
            PlatformTransactionManager transactions) {
        this.cursor = cursor;
        this.refreshing = refreshing;
        this.forecasts = forecasts;
        this.rows = rows;
        this.calendars = calendars;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** @return whether lines of the log are left */
    @Transactional
    public boolean taken() {
        return cursor.hold()
                .map(from -> follow(from, refreshing::refresh, forecasts::tell))
                .orElse(false);
    }

    /**
     * Each dossier in a transaction of its own. One that fails stays on the board as it was until its log grows or its turn to be
     * looked at again comes.
     */
    @Transactional
    public boolean takenOneByOne() {
        return cursor.hold()
                .map(from -> follow(
                        from,
                        numbers -> numbers.forEach(this::alone),
                        () -> tried("the chances to be late", forecasts::tell)))
                .orElse(false);
    }

    private void alone(String number) {
        if (!tried("dossier " + number, () -> refreshing.refresh(Set.of(number)))) {
            tried("dossier " + number, () -> rows.lookedAt(number));
        }
    }

    private boolean tried(String what, Runnable work) {
        try {
            apart.executeWithoutResult(own -> work.run());
            return true;
        } catch (RuntimeException failure) {
            LOG.error("The supervisors' picture leaves out {}", what, failure);
            return false;
        }
    }

    private boolean follow(LogCursor.Place from, Consumer<Collection<String>> conclude, Runnable tell) {
        long calendarVersion = calendars.version();
        if (calendarVersion != from.calendarVersion()) {
            apart.executeWithoutResult(own -> rows.mistrust());
        }
        LogCursor.News news = cursor.news(from);
        Set<String> numbers = new LinkedHashSet<>(news.dossiers());
        if (news.all()) {
            numbers.addAll(rows.oldest(AGAIN));
        }
        conclude.accept(numbers);
        if (news.all()) {
            tell.run();
        }
        cursor.move(news, calendarVersion);
        return !news.all();
    }
}
