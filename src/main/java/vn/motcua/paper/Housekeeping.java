package vn.motcua.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Clears leftovers away: contents to which nothing refers, files of which the register knows nothing, and what was being written
 * when the program ended. All of them only after a day, when whoever brought them has long given up.
 */
@Component
class Housekeeping {

    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);
    private static final Duration AGE = Duration.ofDays(1);

    private final StagedStore store;
    private final KeptFiles register;
    private final Leftovers leftovers;
    private final PaperSettings settings;
    private final Clock clock;

    Housekeeping(StagedStore store, KeptFiles register, Leftovers leftovers, PaperSettings settings, Clock clock) {
        this.store = store;
        this.register = register;
        this.leftovers = leftovers;
        this.settings = settings;
        this.clock = clock;
    }

    /** @return how many contents were cleared away */
    int all() throws IOException {
        Instant before = clock.instant().minus(AGE);
        adopt(before);
        int cleared = 0;
        int more = -1;
        for (List<String> some = leftovers.some(before); more != 0; some = leftovers.some(before)) {
            more = (int) some.stream()
                    .filter(sha256 -> leftovers.clear(sha256, before))
                    .count();
            cleared += more;
        }
        sweepOut(store.incoming(), before);
        sweepOut(settings.uploads(), before);
        return cleared;
    }

    /**
     * What lies in the store unregistered is registered first: from then on it goes the way of all leftovers, one at a time. Not in
     * a store that belongs to another database: there everything would be unknown.
     */
    private void adopt(Instant before) throws IOException {
        String identity = register.identity();
        if (!store.claim(identity).equals(identity)) {
            LOG.warn("The file store belongs to another database; what this one does not know is left alone");
            return;
        }
        try (Stream<StagedStore.Found> all = store.all()) {
            all.filter(found -> found.since().isBefore(before)).forEach(register::adopt);
        }
    }

    private static void sweepOut(Path folder, Instant before) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> left = Files.list(folder)) {
                left.filter(each -> modified(each).isBefore(before)).forEach(Housekeeping::delete);
            }
        }
    }

    private static Instant modified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException goneMeanwhile) {
            return Instant.MAX;
        }
    }

    private static void delete(Path left) {
        try {
            FileSystemUtils.deleteRecursively(left);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
