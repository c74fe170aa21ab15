package vn.motcua.procedure.deployment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.authority.Acting;
import vn.motcua.procedure.deployment.Attempt.Outcome;
import vn.motcua.procedure.deployment.Passage.Source;
import vn.motcua.procedure.rule.Finding;

/** The table {@code procedure_deployment}. What went live is kept for good, of the rest the last of each procedure. */
@Component
class DeploymentRecords {

    private static final int KEPT = 20;
    private static final TypeReference<List<Finding>> FINDINGS = new TypeReference<>() {};

    private final JdbcClient database;
    private final PlatformTransactionManager transactions;
    private final ObjectMapper json;
    private final Clock clock;
    private final Acting acting;

    DeploymentRecords(
            JdbcClient database,
            @Lazy PlatformTransactionManager transactions,
            ObjectMapper json,
            Clock clock,
            Acting acting) {
        this.database = database;
        this.transactions = transactions;
        this.json = json;
        this.clock = clock;
        this.acting = acting;
    }

    /** Whoever comes with a request. */
    Passage visitor() {
        return new Passage(Source.REST, acting.userId().orElse("-"), Map.of());
    }

    /** Part of the deployment's transaction. */
    void deployed(Passage passage, Candidate candidate, String deploymentId, List<Finding> findings) {
        write(passage, candidate.slug(), Outcome.DEPLOYED, deploymentId, candidate.digest(), findings);
    }

    void unchanged(Passage passage, Candidate candidate, String deploymentId) {
        onItsOwn(() -> {
            write(passage, candidate.slug(), Outcome.UNCHANGED, deploymentId, candidate.digest(), List.of());
            forgetOld(candidate.slug());
        });
    }

    /** What was refused already and comes again unchanged from the folders is not written again. */
    void refused(Passage passage, DeploymentRefused refused) {
        Candidate candidate = refused.candidate();
        if (passage.source() == Source.FOLDER && isRefusedAlready(candidate)) {
            return;
        }
        onItsOwn(() -> {
            write(passage, candidate.slug(), Outcome.REFUSED, null, candidate.digest(), refused.findings());
            forgetOld(candidate.slug());
        });
    }

    private boolean isRefusedAlready(Candidate candidate) {
        return database.sql("select outcome from procedure_deployment where slug = :slug and digest = :digest"
                        + " and id = (select max(id) from procedure_deployment where slug = :slug)")
                .param("slug", candidate.slug())
                .param("digest", candidate.digest())
                .query(String.class)
                .optional()
                .filter(Outcome.REFUSED.name()::equals)
                .isPresent();
    }

    /** True when something else went live after this deployment, or the procedure was retired. */
    boolean isReplaced(String deploymentId) {
        return database.sql(
                                """
                select count(*) from procedure_deployment mine join procedure_deployment later on later.slug = mine.slug
                where mine.deployment_id = :deployment and mine.outcome = 'DEPLOYED' and later.id > mine.id
                  and later.outcome in ('DEPLOYED', 'RETIRED')
                """)
                        .param("deployment", deploymentId)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** The last attempt of each procedure. */
    List<Attempt> last() {
        return database.sql("select * from procedure_deployment where id in"
                        + " (select max(id) from procedure_deployment group by slug)")
                .query(this::attempt)
                .list();
    }

    /** What made this procedure as it is; empty when it never went live. */
    Optional<Attempt> standing(String slug) {
        return database.sql("select * from procedure_deployment where slug = :slug and outcome <> 'REFUSED'"
                        + " and (outcome <> 'UNCHANGED' or source = 'FOLDER') order by id desc limit 1")
                .param("slug", slug)
                .query(this::attempt)
                .optional();
    }

    /** True when this procedure last came from the same place. */
    boolean isOf(Passage passage, String slug) {
        return ownedBy(passage.by()).contains(slug);
    }

    /** The procedures in force that came from these folders last, as far as they came from folders. */
    List<String> ownedBy(String location) {
        return database.sql(
                        """
                select slug from procedure_deployment where by_whom = :location and outcome <> 'RETIRED' and id in
                  (select max(id) from procedure_deployment where source = 'FOLDER' and outcome <> 'REFUSED' group by slug)
                order by slug
                """)
                .param("location", location)
                .query(String.class)
                .list();
    }

    private void onItsOwn(Runnable work) {
        var own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        own.executeWithoutResult(status -> work.run());
    }

    void write(
            Passage passage,
            String slug,
            Outcome outcome,
            @Nullable String deploymentId,
            String digest,
            List<Finding> findings) {
        try {
            database.sql(
                            """
                    insert into procedure_deployment
                      (slug, happened_at, by_whom, source, outcome, deployment_id, digest, findings)
                    values (:slug, :at, :by, :source, :outcome, :deployment, :digest, :findings)
                    """)
                    .param("slug", slug)
                    .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                    .param("by", passage.by())
                    .param("source", passage.source().name())
                    .param("outcome", outcome.name())
                    .param("deployment", deploymentId)
                    .param("digest", digest)
                    .param("findings", json.writeValueAsString(findings))
                    .update();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void forgetOld(String slug) {
        database.sql(
                        """
                delete from procedure_deployment
                where slug = :slug and (outcome = 'REFUSED' or outcome = 'UNCHANGED' and source = 'REST')
                  and id not in (select id from procedure_deployment where slug = :slug order by id desc limit :kept)
                """)
                .param("slug", slug)
                .param("kept", KEPT)
                .update();
    }

    List<Finding> findings(@Nullable String text) {
        try {
            return text == null ? List.of() : json.readValue(text, FINDINGS);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Attempt attempt(ResultSet row, int number) throws SQLException {
        return new Attempt(
                row.getString("slug"),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                row.getString("by_whom"),
                Source.valueOf(row.getString("source")),
                Outcome.valueOf(row.getString("outcome")),
                row.getString("deployment_id"),
                row.getString("digest"),
                findings(row.getString("findings")));
    }
}
