package vn.motcua.desk;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.motcua.dossier.ChangedUnits;
import vn.motcua.live.Hint;
import vn.motcua.live.HintSource;
import vn.motcua.live.Reader;
import vn.motcua.procedure.OpenSteps;

/**
 * Tells open work lists that there is something new: by the log, which all nodes write, and at this node by who takes what, of which
 * the log says nothing. Nothing is asked or written in a dossier's own transaction.
 */
@Component
class WorkHints implements HintSource {

    /** Of a bulk: more are not asked about, for nobody waits for the last. */
    private static final int MOST = 1000;

    private final ChangedUnits log;
    private final JdbcClient database;
    private final Set<String> groups = ConcurrentHashMap.newKeySet();
    private final Set<String> tasks = ConcurrentHashMap.newKeySet();
    private long position = -1;

    WorkHints(ChangedUnits log, JdbcClient database) {
        this.log = log;
        this.database = database;
    }

    @TransactionalEventListener
    void opened(OpenSteps.Opened step) {
        if (step.group() != null && groups.size() < MOST) {
            groups.add(step.group());
        }
    }

    @TransactionalEventListener
    void changed(OpenSteps.Changed step) {
        if (tasks.size() < MOST) {
            tasks.add(step.taskId());
        }
    }

    @Override
    public Optional<Hint> news() {
        if (position < 0) {
            position = log.end();
        }
        ChangedUnits.Changes changes = log.since(position);
        position = changes.position();
        Set<String> changed = taken(groups);
        changed.addAll(groupsOf(taken(tasks)));
        if (changes.tooMany()) {
            return Optional.of(new Hint("work", "", everybody -> true));
        }
        return changed.isEmpty() && changes.units().isEmpty()
                ? Optional.empty()
                : Optional.of(new Hint("work", "", reader -> concerned(reader, changed, changes.units())));
    }

    private static boolean concerned(Reader reader, Set<String> groups, Set<String> units) {
        return !Collections.disjoint(reader.groups(), groups) || !Collections.disjoint(reader.units(), units);
    }

    private List<String> groupsOf(Set<String> steps) {
        return steps.isEmpty()
                ? List.of()
                : database.sql(
                                "select distinct group_id from work_item where task_id in (:tasks) and group_id is not null")
                        .param("tasks", steps)
                        .query(String.class)
                        .list();
    }

    private static Set<String> taken(Set<String> gathered) {
        Set<String> all = new TreeSet<>(gathered);
        gathered.removeAll(all);
        return all;
    }
}
