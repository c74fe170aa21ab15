package vn.motcua.procedure.deployment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.procedure.deployment.Attempt.Outcome;
import vn.motcua.procedure.deployment.Passage.Source;
import vn.motcua.procedure.rule.Finding;

/** Writes down what became of each attempt. What went live is kept for good, of the rest the last of each procedure. */
@Component
class DeploymentRecords {

    private static final int KEPT = 20;

    private final JdbcClient database;
    private final PlatformTransactionManager transactions;
    private final DeploymentHistory history;
    private final ObjectMapper json;
    private final Clock clock;

    DeploymentRecords(
            JdbcClient database,
            @Lazy PlatformTransactionManager transactions,
            DeploymentHistory history,
            ObjectMapper json,
            Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.history = history;
        this.json = json;
        this.clock = clock;
    }

    /** Lets the other nodes wait until this transaction ends. */
    void lock() {
        database.sql("select name from procedure_lock where name = 'folders' for update")
                .query(String.class)
                .single();
    }

    /** In a transaction of its own: that of the deployment has been rolled back, or did nothing. */
    void apart(Passage passage, Candidate candidate, Outcome outcome, List<Finding> findings) {
        var own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        own.executeWithoutResult(status -> {
            lock();
            if (passage.source() == Source.REST || !history.isRefusedAlready(candidate)) {
                write(passage, candidate.slug(), outcome, null, candidate.digest(), findings);
                forgetOld(candidate.slug());
            }
        });
    }

    void write(
            Passage passage,
            String slug,
            Outcome outcome,
            @Nullable String deploymentId,
            String digest,
            List<Finding> findings) {
        database.sql(
                        """
                        insert into procedure_deployment
                          (slug, happened_at, by_whom, source, outcome, deployment_id, digest, findings)
                        values (:slug, :at, :by, :source, :outcome, :deployment, :digest, :findings)
                        """)
                .param("slug", slug.substring(0, Math.min(slug.length(), 255)))
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("by", passage.by())
                .param("source", passage.source().name())
                .param("outcome", outcome.name())
                .param("deployment", deploymentId)
                .param("digest", digest)
                .param("findings", text(findings))
                .update();
    }

    private String text(List<Finding> findings) {
        try {
            return json.writeValueAsString(findings);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void forgetOld(String slug) {
        database.sql(
                        """
                        delete from procedure_deployment
                        where slug = :slug and (outcome = 'REFUSED' or outcome = 'UNCHANGED' and source = 'REST')
                          and id not in
                            (select id from procedure_deployment where slug = :slug order by id desc limit :kept)
                        """)
                .param("slug", slug)
                .param("kept", KEPT)
                .update();
    }
}
