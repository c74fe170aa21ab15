package vn.motcua.desk;

import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Paper;

/**
 * A paper of the dossier and where its original is.
 *
 * @param originalAt one phrase; null when no original was handed in
 * @param holder who has it, as {@link Paper.Holder} names it; null as {@code originalAt}
 * @param unit that holds or awaits it; null when a person does
 * @param consignment what an officer can name the consignment by: the number on the label or, while it has none, our order code
 */
record PaperView(
        String code,
        String name,
        int originals,
        int copies,
        boolean result,
        @Nullable String originalAt,
        @Nullable String holder,
        @Nullable Office unit,
        @Nullable String consignment) {}
