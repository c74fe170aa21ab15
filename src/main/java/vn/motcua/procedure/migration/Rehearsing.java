package vn.motcua.procedure.migration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.Wording;
import vn.motcua.procedure.Conflict;
import vn.motcua.procedure.migration.Rehearsal.Line;
import vn.motcua.procedure.migration.Rehearsal.Step;

/**
 * The dry run: each dossier is really moved, in a transaction of its own that is then taken back. What it tells is what the
 * engine did, and not what somebody thinks it would do.
 */
@Component
class Rehearsing {

    /** Dossiers examined for one answer, at most. */
    static final int LARGEST = 1000;

    private static final int MOST_ATTEMPTS = 3;
    private static final Logger LOG = LoggerFactory.getLogger(Rehearsing.class);

    private final RunningDossiers running;
    private final Passages passages;
    private final Differences differences;
    private final Mover mover;
    private final TransactionTemplate apart;

    Rehearsing(
            RunningDossiers running,
            Passages passages,
            Differences differences,
            Mover mover,
            PlatformTransactionManager transactions) {
        this.running = running;
        this.passages = passages;
        this.differences = differences;
        this.mover = mover;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** @param after dossiers up to this number were told of before */
    Rehearsal rehearse(Migration migration, String after, int limit) {
        Map<String, Passage> ways = new HashMap<>();
        migration.from().forEach((id, from) -> ways.put(id, passages.find(from, migration.to(), migration.steps())));
        List<RunningDossier> meant = meant(migration, after, limit + 1);
        List<RunningDossier> examined = meant.subList(0, Math.min(limit, meant.size()));
        List<Line> lines = examined.stream()
                .map(dossier -> line(dossier, Objects.requireNonNull(ways.get(dossier.definition()))))
                .filter(Objects::nonNull)
                .toList();
        String next = meant.size() > limit ? examined.get(limit - 1).number() : null;
        return report(migration, lines, limit, next);
    }

    private List<RunningDossier> meant(Migration migration, String after, int most) {
        var versions = migration.from().keySet();
        return migration.numbers().isEmpty()
                ? running.after(after, versions, most)
                : running.of(migration.numbers(), versions).stream()
                        .filter(dossier -> dossier.number().compareTo(after) > 0)
                        .limit(most)
                        .toList();
    }

    /** Null when the dossier went on, or to its end, before its turn came. */
    private @Nullable Line line(RunningDossier dossier, Passage passage) {
        for (int attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
            try {
                return line(dossier, passage, true, Objects.requireNonNull(apart.execute(taken -> {
                    taken.setRollbackOnly();
                    return mover.rehearse(dossier, passage);
                })));
            } catch (NotMovable stays) {
                return line(dossier, passage, false, stays.change());
            } catch (RuntimeException failed) {
                if (!running.version(dossier.instance()).equals(Optional.of(dossier.definition()))) {
                    return null;
                } else if (!Conflict.caused(failed)) {
                    LOG.warn("Dossier {} cannot be rehearsed", dossier.number(), failed);
                    return line(dossier, passage, false, unknown(passage, "migration.failed"));
                }
            }
        }
        return line(dossier, passage, false, unknown(passage, "migration.conflict"));
    }

    private static Change unknown(Passage passage, String why) {
        Version from = passage.from();
        var token = new Change.Token(from.element(from.procedure()), null, Wording.say(why));
        return new Change(List.of(token), List.of(), List.of(), null);
    }

    private static Line line(RunningDossier dossier, Passage passage, boolean movable, Change change) {
        return new Line(dossier.number(), passage.from().number(), passage.to().number(), movable, change);
    }

    private Rehearsal report(Migration migration, List<Line> lines, int limit, @Nullable String next) {
        int movable = (int) lines.stream().filter(Line::movable).count();
        int all = migration.numbers().isEmpty()
                ? running.count(migration.from().keySet()).values().stream()
                        .mapToInt(Integer::intValue)
                        .sum()
                : migration.numbers().size();
        return new Rehearsal(
                migration.to().procedure(),
                migration.fromNumbers(),
                migration.to().number(),
                true,
                all,
                lines.size(),
                movable,
                lines.size() - movable,
                lines.stream().mapToLong(line -> line.change().timersChanged()).sum(),
                lines.stream().mapToLong(line -> line.change().tasksChanged()).sum(),
                limit,
                next,
                differences.between(migration),
                steps(lines),
                lines);
    }

    private static List<Step> steps(List<Line> lines) {
        Map<Step, Long> counts = new LinkedHashMap<>();
        lines.forEach(line -> line.change()
                .tokens()
                .forEach(token -> counts.merge(
                        new Step(line.fromVersion(), token.now(), token.then(), token.obstacle(), 0), 1L, Long::sum)));
        List<Step> steps = new ArrayList<>();
        counts.forEach((step, count) ->
                steps.add(new Step(step.fromVersion(), step.now(), step.then(), step.obstacle(), count)));
        steps.sort(java.util.Comparator.comparing((Step step) -> step.obstacle() == null)
                .thenComparing(step -> -step.dossiers()));
        return steps;
    }
}
