package vn.motcua.procedure.migration;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * The running dossiers of versions, in the order of their numbers. Read from the engine's table: its queries know neither
 * several versions at once nor a place to go on from.
 */
@Repository
class RunningDossiers {

    private static final String OF_VERSIONS =
            " from act_ru_execution where parent_id_ is null and business_key_ is not null and proc_def_id_ in (:versions)";

    private final NamedParameterJdbcTemplate database;

    RunningDossiers(NamedParameterJdbcTemplate database) {
        this.database = database;
    }

    /** How many run on each of these versions, by the engine's id; none for those on which none does. */
    Map<String, Integer> count(Collection<String> versions) {
        Map<String, Integer> counts = new TreeMap<>();
        if (!versions.isEmpty()) {
            database.query(
                    "select proc_def_id_, count(*)" + OF_VERSIONS + " group by proc_def_id_",
                    Map.of("versions", versions),
                    row -> {
                        counts.put(row.getString(1), row.getInt(2));
                    });
        }
        return counts;
    }

    /** The next dossiers behind a number. */
    List<RunningDossier> after(String number, Collection<String> versions, int most) {
        return versions.isEmpty()
                ? List.of()
                : database.query(
                        "select business_key_, id_, proc_def_id_" + OF_VERSIONS
                                + " and business_key_ > :after order by business_key_, id_ limit :most",
                        Map.of("versions", versions, "after", number, "most", most),
                        (row, line) -> new RunningDossier(row.getString(1), row.getString(2), row.getString(3)));
    }

    /** Those of these numbers that run on the versions. */
    List<RunningDossier> of(Collection<String> numbers, Collection<String> versions) {
        return versions.isEmpty() || numbers.isEmpty()
                ? List.of()
                : database.query(
                        "select business_key_, id_, proc_def_id_" + OF_VERSIONS
                                + " and business_key_ in (:numbers) order by business_key_, id_",
                        Map.of("versions", versions, "numbers", numbers),
                        (row, line) -> new RunningDossier(row.getString(1), row.getString(2), row.getString(3)));
    }

    /** The version on which an instance runs now; empty when it has ended. */
    Optional<String> version(String instance) {
        return database
                .queryForList(
                        "select proc_def_id_ from act_ru_execution where id_ = :instance",
                        Map.of("instance", instance),
                        String.class)
                .stream()
                .findFirst();
    }

    /** Whether a step or a timer of the instance is just being executed. */
    boolean isAtWork(String instance, Instant now) {
        Integer locked = database.queryForObject(
                "select count(*) from act_ru_job where process_instance_id_ = :instance and lock_exp_time_ > :now",
                Map.of("instance", instance, "now", Timestamp.from(now)),
                Integer.class);
        return locked != null && locked > 0;
    }
}
