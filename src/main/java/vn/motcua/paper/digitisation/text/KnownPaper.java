package vn.motcua.paper.digitisation.text;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A kind of paper of which is known what it states.
 *
 * @param items codes of the checklist under which it comes
 * @param parties how the paper calls each of several people
 */
public record KnownPaper(List<String> items, @Nullable Map<String, List<String>> parties, List<KnownField> fields) {

    /** How the paper calls this party. */
    List<String> callsOf(@Nullable String party) {
        return party == null ? List.of() : people().getOrDefault(party, List.of());
    }

    Map<String, List<String>> people() {
        return parties == null ? Map.of() : parties;
    }
}
