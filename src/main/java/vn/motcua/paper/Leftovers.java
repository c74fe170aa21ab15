package vn.motcua.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Clears away contents to which nothing refers. What the database says is in use cannot be cleared away, whoever asks. */
@Component
class Leftovers {

    private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);
    private static final int AT_ONCE = 500;

    private static final Instant EVER = Instant.parse("9999-01-01T00:00:00Z");

    private final StagedStore store;
    private final References references;
    private final JdbcClient database;
    private final TransactionTemplate own;

    Leftovers(StagedStore store, References references, JdbcClient database, PlatformTransactionManager transactions) {
        this.store = store;
        this.references = references;
        this.database = database;
        this.own = new TransactionTemplate(transactions);
    }

    /** As below, however short ago it was kept: whoever is about to refer to it fails, and keeps it again. */
    boolean clear(String sha256) {
        return clear(sha256, EVER);
    }

    /**
     * Clears a content away unless something refers to it. To be called outside of any transaction.
     *
     * @param keptBefore contents that were put into the store since then stay: someone may be about to refer to them
     * @return false when it stays
     */
    boolean clear(String sha256, Instant keptBefore) {
        try {
            return Boolean.TRUE.equals(own.execute(status -> struckOut(sha256, keptBefore) && destroyed(sha256)));
        } catch (DataIntegrityViolationException inUseAfterAll) {
            return false;
        } catch (UncheckedIOException e) {
            LOG.warn("Content {} could not be removed from the store; the next sweep tries again", sha256, e);
            return false;
        }
    }

    /** Some of the contents that nothing refers to and that were kept before then. */
    List<String> some(Instant keptBefore) {
        return database.sql("select sha256 from kept_file k where kept_at < :before and " + references.none()
                        + " order by kept_at limit " + AT_ONCE)
                .param("before", utc(keptBefore))
                .query(String.class)
                .list();
    }

    private boolean struckOut(String sha256, Instant keptBefore) {
        return database.sql("delete from kept_file k where sha256 = :sha256 and kept_at < :before and "
                                + references.none())
                        .param("sha256", sha256)
                        .param("before", utc(keptBefore))
                        .update()
                == 1;
    }

    private boolean destroyed(String sha256) {
        try {
            store.destroy(sha256);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OffsetDateTime utc(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
