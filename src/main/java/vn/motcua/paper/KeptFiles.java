package vn.motcua.paper;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The register of all contents in the store. A content is announced here before it is put in its place, and struck out here before
 * it is removed from it; both hold its row. So what is kept while a leftover of the same content is cleared away comes after it
 * and stays.
 */
@Repository
class KeptFiles implements StagedStore.Register {

    private static final int TRIES = 3;

    private final JdbcClient database;
    private final Clock clock;

    KeptFiles(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** In the transaction of whoever keeps it, if there is one. */
    @Override
    public void announce(FileStore.Kept kept) {
        for (int tries = 1; ; tries++) {
            try {
                merge(kept, clock.instant());
                return;
            } catch (DuplicateKeyException another) {
                // Two brought the same new content at once. A transaction that has failed cannot try again.
                if (tries == TRIES || TransactionSynchronizationManager.isActualTransactionActive()) {
                    throw another;
                }
            }
        }
    }

    private void merge(FileStore.Kept kept, Instant at) {
        database.sql(
                        """
                        merge into kept_file k
                        using (select cast(:sha256 as varchar(64)) as sha256, cast(:bytes as bigint) as bytes,
                                      cast(:at as timestamp with time zone) as kept_at) n
                        on (k.sha256 = n.sha256)
                        when matched then update set kept_at = n.kept_at
                        when not matched then insert (sha256, bytes, kept_at) values (n.sha256, n.bytes, n.kept_at)
                        """)
                .param("sha256", kept.sha256())
                .param("bytes", kept.bytes())
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    /** Keeps those of these contents that are there from being cleared away until the transaction ends, and names them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Set<String> hold(Collection<String> sha256s) {
        return Set.copyOf(database.sql("select sha256 from kept_file where sha256 in (:all) order by sha256 for update")
                .param("all", sha256s)
                .query(String.class)
                .list());
    }

    /** Registers what lies in the store and is not registered, as old as it is. */
    void adopt(StagedStore.Found found) {
        try {
            database.sql(
                            """
                            insert into kept_file (sha256, bytes, kept_at)
                            select cast(:sha256 as varchar(64)), cast(:bytes as bigint),
                                   cast(:at as timestamp with time zone)
                            where not exists (select 1 from kept_file where sha256 = :sha256)
                            """)
                    .param("sha256", found.sha256())
                    .param("bytes", found.bytes())
                    .param("at", OffsetDateTime.ofInstant(found.since(), ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException keptMeanwhile) {
            // It is no leftover.
        }
    }

    /** The identity of this register, for good. */
    String identity() {
        database.sql("update paper_store set identity = :new where identity is null")
                .param("new", UUID.randomUUID().toString())
                .update();
        return database.sql("select identity from paper_store")
                .query(String.class)
                .single();
    }
}
