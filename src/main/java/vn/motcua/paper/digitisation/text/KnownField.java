package vn.motcua.paper.digitisation.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value that a known paper states.
 *
 * @param field key of the start form
 * @param labels what stands before it
 * @param party whose it is, where the paper speaks of several people
 * @param label for the officer, where the start form has none of its own
 * @param born of a personal number: the field with the date of birth
 * @param male of a personal number: whether it is a man's; null when not known
 */
public record KnownField(
        String field,
        ValueKind kind,
        List<String> labels,
        @Nullable String party,
        @Nullable String label,
        @Nullable String born,
        @Nullable Boolean male) {}
