package vn.motcua.paper.digitisation;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.Plain;
import vn.motcua.paper.OcrState;
import vn.motcua.paper.digitisation.scan.Ocr;

/** Records what became of papers. What was made of files that have changed meanwhile is not recorded. */
@Repository
class Results {

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final Queue queue;
    private final Ocr ocr;
    private final Clock clock;

    Results(JdbcClient database, JdbcTemplate batches, Queue queue, Ocr ocr, Clock clock) {
        this.database = database;
        this.batches = batches;
        this.queue = queue;
        this.ocr = ocr;
        this.clock = clock;
    }

    /**
     * The copy is on disk by now, so that no row is ever without its file.
     *
     * @return false when the paper is no longer the worker's
     */
    @Transactional
    public boolean made(Job job, OcrState state, String sha256, List<PageText> pages) {
        boolean mine = ended(job, state, sha256, pages.size(), null);
        if (mine) {
            forget(job);
            batches.batchUpdate(
                    "insert into page_text (dossier_number, item, page, content, certainty, unread, doubt, words)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                    rows(job, pages));
        }
        return mine;
    }

    /**
     * The signed copy is on disk by now. From here on the files of which it was made stay.
     *
     * @param sha256 of the signed one
     * @return false when the paper is no longer the worker's
     */
    @Transactional
    public boolean signed(Job job, CopyOrder order, String sha256, String signature) {
        boolean mine = queue.done(job);
        if (mine) {
            database.sql("insert into signed_copy (dossier_number, item, copy, sha256, signed_at, signed_by, signature)"
                            + " values (?, ?, ?, ?, ?, ?, ?)")
                    .params(job.dossierNumber(), job.item(), order.copy(), sha256, now(), order.by(), signature)
                    .update();
            database.sql(
                            "update paper_file set sealed_at = ? where dossier_number = ? and item = ? and sealed_at is null")
                    .params(now(), job.dossierNumber(), job.item())
                    .update();
        }
        return mine;
    }

    /** @param failure for the officer */
    @Transactional
    public boolean failed(Job job, String failure) {
        boolean mine = ended(job, OcrState.FAILED, null, 0, failure);
        if (mine) {
            forget(job);
        }
        return mine;
    }

    /** The last file was taken back. */
    @Transactional
    public void dropped(Job job) {
        if (ended(job, OcrState.FAILED, null, 0, null)) {
            forget(job);
            database.sql("delete from digitisation where dossier_number = ? and item = ?")
                    .param(job.dossierNumber())
                    .param(job.item())
                    .update();
        }
    }

    private boolean ended(Job job, OcrState state, @Nullable String sha256, int pages, @Nullable String failure) {
        return database.sql(
                                """
                                update digitisation set state = :state, failure = :failure, pages = :pages,
                                  due_at = case when :made and sign_by is not null then cast(:at as timestamp with time zone) end,
                                  attempts = 0, result = :result, engine = :engine, data_version = :data, ended_at = :at
                                where dossier_number = :number and item = :item and revision = :revision
                                  and attempts = :attempt and due_at is not null
                                """)
                        .param("state", state.name())
                        .param("failure", failure)
                        .param("pages", pages)
                        .param("result", sha256)
                        .param("made", sha256 != null)
                        .param("engine", ocr.engine())
                        .param("data", ocr.dataVersion())
                        .param("at", now())
                        .param("number", job.dossierNumber())
                        .param("item", job.item())
                        .param("revision", job.revision())
                        .param("attempt", job.attempt())
                        .update()
                == 1;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private void forget(Job job) {
        database.sql("delete from page_text where dossier_number = ? and item = ?")
                .param(job.dossierNumber())
                .param(job.item())
                .update();
    }

    private static List<Object[]> rows(Job job, List<PageText> pages) {
        return pages.stream()
                .map(page -> new @Nullable Object[] {
                    job.dossierNumber(),
                    job.item(),
                    page.page(),
                    page.content(),
                    page.certainties(),
                    page.unread(),
                    page.doubt() == null ? null : page.doubt().name(),
                    Plain.findable(page.content())
                })
                .toList();
    }
}
