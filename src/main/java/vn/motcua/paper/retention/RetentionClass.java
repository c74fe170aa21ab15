package vn.motcua.paper.retention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long papers are kept.
 *
 * @param years from the end of the year in which the dossier ended; null for ever
 * @param legalBasis Vietnamese text
 * @param confirmed false for an assumption
 * @param note what is not known for certain
 */
record RetentionClass(
        String code,
        String name,
        @Nullable Integer years,
        String legalBasis,
        boolean confirmed,
        @Nullable String note) {

    /** First day of the year whose dossiers, and later ones, are still kept on that day; null when all are. */
    @Nullable
    LocalDate keptFrom(LocalDate day) {
        return years == null ? null : LocalDate.of(day.getYear() - years, 1, 1);
    }

    /** First day on which papers of a dossier that ended on that day are due; null when never. */
    @Nullable
    LocalDate dueOn(LocalDate ended) {
        return years == null ? null : LocalDate.of(ended.getYear() + years + 1, 1, 1);
    }
}
