package vn.motcua.procedure.deployment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.procedure.deployment.Attempt.Outcome;
import vn.motcua.procedure.deployment.Passage.Source;
import vn.motcua.procedure.rule.Finding;

/** What the table {@code procedure_deployment} tells of earlier attempts. */
@Component
class DeploymentHistory {

    private static final TypeReference<List<Finding>> FINDINGS = new TypeReference<>() {};

    private final JdbcClient database;
    private final ObjectMapper json;

    DeploymentHistory(JdbcClient database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** The last attempt of each procedure. */
    List<Attempt> last() {
        return database.sql(
                        "select * from procedure_deployment where id in (select max(id) from procedure_deployment group by slug)")
                .query(this::attempt)
                .list();
    }

    /** What made this procedure as it is; empty when it never went live. */
    Optional<Attempt> standing(String slug) {
        return database.sql(
                        """
                        select * from procedure_deployment where slug = :slug
                          and outcome in ('DEPLOYED', 'RETIRED', 'REINSTATED') order by id desc limit 1
                        """)
                .param("slug", slug)
                .query(this::attempt)
                .optional();
    }

    boolean isRetired(String slug) {
        return standing(slug).filter(last -> last.outcome() == Outcome.RETIRED).isPresent();
    }

    /** The procedures whose last word from any folder came from these folders, and was not their removal. */
    List<String> cameFrom(String location) {
        return database.sql(
                        """
                        select slug from procedure_deployment where by_whom = :location and outcome <> 'RETIRED' and id in
                          (select max(id) from procedure_deployment
                           where source = 'FOLDER' and outcome <> 'REFUSED' group by slug)
                        """)
                .param("location", location)
                .query(String.class)
                .list();
    }

    /** True when the last attempt was refused with the same files. */
    boolean isRefusedAlready(Candidate candidate) {
        return database.sql("select * from procedure_deployment where slug = :slug order by id desc limit 1")
                .param("slug", candidate.slug())
                .query(this::attempt)
                .optional()
                .filter(last ->
                        last.outcome() == Outcome.REFUSED && last.digest().equals(candidate.digest()))
                .isPresent();
    }

    /** True when something else went live after this deployment, or the procedure was retired. */
    boolean isReplaced(String deploymentId) {
        return database.sql(
                                """
                                select count(*) from procedure_deployment mine
                                join procedure_deployment later on later.slug = mine.slug and later.id > mine.id
                                where mine.deployment_id = :deployment and mine.outcome = 'DEPLOYED'
                                  and later.outcome in ('DEPLOYED', 'RETIRED')
                                """)
                        .param("deployment", deploymentId)
                        .query(Long.class)
                        .single()
                > 0;
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
