package vn.motcua.procedure.deployment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.motcua.Wording;
import vn.motcua.procedure.ProcedureFolders;
import vn.motcua.procedure.deployment.Standing.State;

/**
 * Makes the procedures be what the folders say: each change is acted on once, {@code shared} first, and after it everybody who
 * may call it is looked at again. Files that are not whole are waited for, and told as broken when they stay so.
 */
@Component
class FolderRound {

    private static final Logger LOG = LoggerFactory.getLogger(FolderRound.class);

    /** Since when a slug has been lying there with the same files, one of them broken. */
    private record Waiting(String digest, Instant since) {}

    private final FolderDeployer deployer;
    private final FolderReport report;
    private final Clock clock;
    private final Duration grace;

    /** Digest of what was last acted on, by slug. */
    private final Map<String, String> settled = new HashMap<>();

    private final Map<String, Waiting> waiting = new HashMap<>();

    FolderRound(
            FolderDeployer deployer,
            FolderReport report,
            Clock clock,
            @Value("${motcua.procedures-grace:PT30S}") Duration grace) {
        this.deployer = deployer;
        this.report = report;
        this.clock = clock;
        this.grace = grace;
    }

    /** Remembers what came from these folders before the program was started: it may be gone by now. */
    void begin(String location) {
        deployer.cameFrom(location).forEach(slug -> settled.put(slug, ""));
    }

    /**
     * @param candidates everything in the folders, {@code shared} first
     * @return false while something is waited for
     */
    boolean go(String location, Map<String, Candidate> candidates) {
        Candidate shared = candidates.get(ProcedureFolders.SHARED);
        boolean all = shared != null && hasChanged(shared);
        candidates.values().stream()
                .filter(candidate -> all || hasChanged(candidate))
                .toList()
                .forEach(candidate -> act(location, candidate, candidates));
        List.copyOf(settled.keySet()).stream()
                .filter(slug -> !candidates.containsKey(slug))
                .forEach(slug -> retire(location, slug));
        waiting.keySet().retainAll(candidates.keySet());
        return waiting.isEmpty();
    }

    private boolean hasChanged(Candidate candidate) {
        return !candidate.digest().equals(settled.get(candidate.slug()));
    }

    private void act(String location, Candidate candidate, Map<String, Candidate> candidates) {
        String slug = candidate.slug();
        if (!Completeness.of(candidate) && waits(candidate)) {
            report.put(slug, new Standing(State.WAITING, List.of()));
            return;
        }
        waiting.remove(slug);
        if (!candidate.bringsModel() && settled.containsKey(slug) && !slug.equals(ProcedureFolders.SHARED)) {
            retire(location, slug);
        } else {
            tell(slug, deployed(location, candidate, candidates));
        }
        settled.put(slug, candidate.digest());
    }

    /** Whatever befalls one procedure, the others have their turn; it is tried again when its folder changes. */
    private Standing deployed(String location, Candidate candidate, Map<String, Candidate> candidates) {
        try {
            return deployer.deploy(location, candidate, candidates);
        } catch (RuntimeException failed) {
            LOG.error(Wording.say("procedure.failed", candidate.slug()), failed);
            return new Standing(
                    State.REFUSED,
                    List.of(Placement.finding(
                            "deployment.failed", candidate.slug(), String.valueOf(failed.getMessage()))));
        }
    }

    private boolean waits(Candidate candidate) {
        Instant now = clock.instant();
        Waiting since = waiting.compute(
                candidate.slug(),
                (slug, before) -> before != null && before.digest.equals(candidate.digest())
                        ? before
                        : new Waiting(candidate.digest(), now));
        return now.isBefore(since.since.plus(grace));
    }

    private void tell(String slug, Standing standing) {
        report.put(slug, standing);
        String lines = String.join("\n", standing.sentences());
        if (standing.state() == State.REFUSED) {
            LOG.error(Wording.say("procedure.refused", slug) + "\n" + lines);
        } else if (!lines.isEmpty()) {
            LOG.warn(Wording.say("procedure.found", slug) + "\n" + lines);
        }
    }

    private void retire(String location, String slug) {
        settled.remove(slug);
        if (deployer.retire(location, slug)) {
            report.put(slug, new Standing(State.RETIRED, List.of()));
        } else {
            report.forget(slug);
        }
    }
}
