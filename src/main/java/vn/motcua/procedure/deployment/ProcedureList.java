package vn.motcua.procedure.deployment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.camunda.bpm.engine.impl.persistence.entity.SuspensionState;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.Wording;
import vn.motcua.authority.Acting;
import vn.motcua.deadline.WorkingCalendar;
import vn.motcua.procedure.ProcedureFolders;
import vn.motcua.procedure.deployment.ProcedureView.LastAttempt;
import vn.motcua.procedure.deployment.ProcedureView.Version;
import vn.motcua.procedure.rule.Finding;

/** The procedures with their versions: two questions to the database, however many procedures, versions and dossiers there are. */
@Component
class ProcedureList {

    /** Every version with its deployment and the dossiers on it, the newest version of each procedure first; no called parts. */
    private static final String VERSIONS =
            """
            select d.id_, d.key_, d.name_, d.version_, d.version_tag_, d.suspension_state_, p.deploy_time_,
                   a.by_whom, a.source, a.findings, coalesce(r.running, 0) as running
            from act_re_procdef d
            join act_re_deployment p on p.id_ = d.deployment_id_
            left join procedure_deployment a on a.deployment_id = d.deployment_id_ and a.outcome = 'DEPLOYED'
            left join (select proc_def_id_, count(*) as running from act_ru_execution
                       where parent_id_ is null group by proc_def_id_) r on r.proc_def_id_ = d.id_
            where d.resource_name_ not like 'processes/shared/%'
            order by d.key_, d.version_ desc
            """;

    private record Row(
            String definition,
            String slug,
            @Nullable String name,
            boolean suspended,
            List<Finding> findings,
            Version version) {}

    private final JdbcClient database;
    private final DeploymentHistory history;
    private final NationalCodes codes;
    private final Acting acting;

    ProcedureList(JdbcClient database, DeploymentHistory history, NationalCodes codes, Acting acting) {
        this.database = database;
        this.history = history;
        this.codes = codes;
        this.acting = acting;
    }

    /** Every procedure, and those that were refused before they ever went live. */
    List<ProcedureView> all() {
        Map<String, List<Row>> procedures = new TreeMap<>();
        for (Row row : database.sql(VERSIONS).query(this::row).list()) {
            procedures.computeIfAbsent(row.slug, slug -> new ArrayList<>()).add(row);
        }
        Map<String, Attempt> last = new TreeMap<>();
        history.last().forEach(attempt -> {
            last.put(attempt.slug(), attempt);
            procedures.computeIfAbsent(attempt.slug(), slug -> new ArrayList<>());
        });
        return procedures.entrySet().stream()
                .map(each -> view(each.getKey(), each.getValue(), last.get(each.getKey())))
                .toList();
    }

    Optional<ProcedureView> one(String slug) {
        return all().stream().filter(each -> each.slug().equals(slug)).findFirst();
    }

    private ProcedureView view(String slug, List<Row> rows, @Nullable Attempt last) {
        Optional<Row> newest = rows.stream().findFirst();
        boolean whole = seesPeople();
        return new ProcedureView(
                slug,
                newest.map(Row::name).orElseGet(() -> nameless(slug)),
                newest.flatMap(row -> codes.of(row.definition)).orElse(null),
                newest.map(row -> row.version.version()).orElse(null),
                newest.map(Row::suspended).orElse(false),
                rows.stream().map(Row::version).toList(),
                last == null || !whole ? null : attempt(last),
                whole ? newest.map(Row::findings).orElse(List.of()) : null);
    }

    /** Officers are told which procedures there are, not who works on them and what is wrong. */
    private boolean seesPeople() {
        return acting.isAnalyst() || acting.isSupervisor() || acting.isAdministrator();
    }

    private static String nameless(String slug) {
        return slug.equals(ProcedureFolders.SHARED) ? Wording.say("procedure.shared") : slug;
    }

    private static LastAttempt attempt(Attempt last) {
        return new LastAttempt(
                last.at().atZone(WorkingCalendar.ZONE).toOffsetDateTime(),
                last.by(),
                last.source(),
                last.outcome(),
                last.findings());
    }

    private Row row(ResultSet row, int number) throws SQLException {
        String source = row.getString("source");
        boolean whole = seesPeople();
        return new Row(
                row.getString("id_"),
                row.getString("key_"),
                row.getString("name_"),
                row.getInt("suspension_state_") == SuspensionState.SUSPENDED.getStateCode(),
                history.findings(row.getString("findings")),
                new Version(
                        row.getInt("version_"),
                        row.getString("version_tag_"),
                        row.getTimestamp("deploy_time_")
                                .toInstant()
                                .atZone(WorkingCalendar.ZONE)
                                .toOffsetDateTime(),
                        whole ? row.getString("by_whom") : null,
                        source == null ? null : Passage.Source.valueOf(source),
                        row.getLong("running")));
    }
}
