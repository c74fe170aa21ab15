package vn.motcua.procedure.migration;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A migration as it was asked for and checked.
 *
 * @param from the versions left, by the engine's id
 * @param numbers the dossiers meant; empty for all that run on those versions
 */
record Migration(Version to, Map<String, Version> from, Map<String, String> steps, Set<String> numbers, int pieceSize) {

    List<Integer> fromNumbers() {
        return from.values().stream().map(Version::number).sorted().collect(Collectors.toList());
    }
}
