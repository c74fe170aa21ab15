package vn.motcua.procedure.deployment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.motcua.Wording;
import vn.motcua.procedure.ProcedureFolders;

/**
 * Looks at the directory of the folders again and again, since a mounted one tells nobody of its changes. What has changed is
 * acted on when two looks in a row saw the same. A directory that is away or empty is trouble, and not the wish to retire
 * everything.
 */
@Component
class FolderWatch {

    private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);

    private final ProcedureFolders folders;
    private final FolderRound round;
    private final FolderReport report;

    private @Nullable FolderScan last;
    private @Nullable FolderScan done;

    FolderWatch(ProcedureFolders folders, FolderRound round, FolderReport report) {
        this.folders = folders;
        this.round = round;
        this.report = report;
    }

    /** The first look, which is acted on at once. */
    synchronized void start(Path directory) {
        round.begin(folders.location());
        look(directory).ifPresent(now -> act(directory, now));
    }

    @Scheduled(fixedDelayString = "${motcua.procedures-poll:PT2S}")
    synchronized void poll() {
        folders.directory().ifPresent(directory -> {
            FolderScan before = last;
            look(directory).ifPresent(now -> {
                if (now.equals(done)) {
                    report.noTrouble();
                } else if (now.equals(before)) {
                    act(directory, now);
                }
            });
        });
    }

    private Optional<FolderScan> look(Path directory) {
        FolderScan before = last;
        try {
            FolderScan now = FolderScan.of(directory);
            last = now;
            Optional<String> empty = FolderScan.KINDS.stream()
                    .filter(kind -> !now.has(kind))
                    .filter(kind -> kind.equals("processes") || before != null && before.has(kind))
                    .findFirst();
            if (empty.isPresent()) {
                last = before;
                trouble(Wording.say("procedure.folder-empty", directory.resolve(empty.get())), null);
                return Optional.empty();
            }
            return Optional.of(now);
        } catch (IOException away) {
            trouble(Wording.say("procedure.folder-away", directory), null);
            return Optional.empty();
        }
    }

    private void act(Path directory, FolderScan now) {
        try {
            Map<String, Candidate> candidates = read(directory, now);
            if (FolderScan.of(directory).equals(now) && round.go(folders.location(), candidates)) {
                done = now;
            }
            report.noTrouble();
        } catch (IOException | RuntimeException failed) {
            trouble(Wording.say("procedure.folder-failed", directory), failed);
        }
    }

    private static Map<String, Candidate> read(Path directory, FolderScan now) throws IOException {
        Map<String, Candidate> candidates = new LinkedHashMap<>();
        TreeSet<String> slugs = new TreeSet<>(ProcedureFolders::sharedFirst);
        slugs.addAll(now.slugs());
        for (String slug : slugs) {
            candidates.put(slug, Candidate.ofFolder(slug, now.read(directory, slug)));
        }
        return candidates;
    }

    /** Told once for as long as it lasts. */
    private void trouble(String reason, @Nullable Exception cause) {
        if (report.trouble(reason)) {
            LOG.error(reason, cause);
        }
    }
}
