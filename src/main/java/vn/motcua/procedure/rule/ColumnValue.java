package vn.motcua.procedure.rule;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * A value in a column of a decision table.
 *
 * @param takers indexes of the rules whose cell takes it
 */
record ColumnValue(@Nullable Object value, Kind kind, BitSet takers) {

    /** What may be said of a combination with such a value. */
    enum Kind {
        /** It comes, and needs an answer. */
        EXPECTED,
        /** It may come: a text or a number that the table does not speak of. */
        POSSIBLE,
        /** It comes when something is missing. */
        STRANGE
    }
}
