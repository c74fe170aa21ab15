package vn.motcua.procedure.deployment;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How the folders stand as this node sees them. Every node looks at the folders itself. */
@Component
class FolderReport {

    private final SortedMap<String, Standing> standings = new ConcurrentSkipListMap<>();
    private volatile @Nullable String trouble;

    void put(String slug, Standing standing) {
        standings.put(slug, standing);
    }

    void forget(String slug) {
        standings.remove(slug);
    }

    Map<String, Standing> standings() {
        return new TreeMap<>(standings);
    }

    /** @return true when it is another trouble than before */
    boolean trouble(String reason) {
        boolean other = !reason.equals(trouble);
        trouble = reason;
        return other;
    }

    void noTrouble() {
        trouble = null;
    }

    Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    /** Every finding in what cannot stay as it is, a line each. */
    String refusals() {
        return standings.values().stream()
                .filter(Standing::needsAttention)
                .flatMap(standing -> standing.sentences().stream())
                .collect(Collectors.joining("\n"));
    }

    boolean needsAttention() {
        return trouble != null || standings.values().stream().anyMatch(Standing::needsAttention);
    }
}
