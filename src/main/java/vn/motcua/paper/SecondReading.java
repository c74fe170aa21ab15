package vn.motcua.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads every file that is in use from beginning to end and holds it against its hash. */
@Component
class SecondReading {

    private static final Logger LOG = LoggerFactory.getLogger(SecondReading.class);
    private static final int BATCH = 100;

    private final JdbcClient database;
    private final References references;
    private final Watched store;
    private final Incidents incidents;
    private final Clock clock;

    SecondReading(JdbcClient database, References references, Watched store, Incidents incidents, Clock clock) {
        this.database = database;
        this.references = references;
        this.store = store;
        this.incidents = incidents;
        this.clock = clock;
    }

    /** @param eachBatch run between two batches */
    SweepReport all(Runnable eachBatch) {
        SweepReport report = new SweepReport(0, 0, 0, 0);
        List<FileStore.Kept> batch = behind("");
        while (!batch.isEmpty()) {
            for (FileStore.Kept kept : batch) {
                report = report.plus(read(kept));
            }
            eachBatch.run();
            batch = behind(batch.get(batch.size() - 1).sha256());
        }
        return report;
    }

    /** One, now: when it is whole again, it is no incident any more. */
    void again(String sha256) {
        read(new FileStore.Kept(sha256, 0));
    }

    private List<FileStore.Kept> behind(String sha256) {
        return database.sql("select sha256, bytes from kept_file k where sha256 > :last and not (" + references.none()
                        + ") order by sha256 limit " + BATCH)
                .param("last", sha256)
                .query((row, index) -> new FileStore.Kept(row.getString(1), row.getLong(2)))
                .list();
    }

    private SweepReport read(FileStore.Kept kept) {
        try (InputStream content = store.open(kept.sha256())) {
            content.transferTo(OutputStream.nullOutputStream());
            incidents.found(kept.sha256());
            checked(kept.sha256());
            return new SweepReport(1, kept.bytes(), 0, 0);
        } catch (FileMissing | FileDamaged reported) {
            return new SweepReport(1, 0, 1, 0);
        } catch (IOException e) {
            LOG.warn("Content {} could not be read; the next sweep tries again", kept.sha256(), e);
            return new SweepReport(0, 0, 0, 0);
        }
    }

    private void checked(String sha256) {
        database.sql("update kept_file set checked_at = :now where sha256 = :sha256")
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("sha256", sha256)
                .update();
    }
}
