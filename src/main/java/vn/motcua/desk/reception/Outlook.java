package vn.motcua.desk.reception;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What comes of it if the reception is accepted now.
 *
 * @param accepted whether the dossier is accepted at once; otherwise the officer's answers lead elsewhere
 * @param status public status in Vietnamese
 * @param dueAt null where no clock starts at acceptance
 * @param due when the result is promised, in words
 * @param limit the legal limit in words; null where there is none yet
 * @param next names of the steps that follow
 * @param missing papers of the list that are not handed in
 */
record Outlook(
        boolean accepted,
        String status,
        @Nullable OffsetDateTime dueAt,
        String due,
        @Nullable String limit,
        @Nullable String legalBasis,
        @Nullable Fee fee,
        List<String> next,
        List<String> missing) {

    /**
     * @param amount in đồng
     * @param confirmed false while nobody has published the amount
     */
    record Fee(String title, long amount, String legalBasis, boolean confirmed) {}
}
