package vn.motcua.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.post.ConsignmentView;

/**
 * Where everything of a dossier is.
 *
 * @param holder who has the electronic file in hand
 * @param originalAt where the originals are, in one phrase; null when there are none
 * @param route of the electronic file
 */
record Whereabouts(
        Office holder,
        List<PaperView> papers,
        @Nullable String originalAt,
        List<HopView> route,
        List<ConsignmentView> consignments) {}
