package vn.motcua.post;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.Wording;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Paper;

/** Which papers of a dossier travel. */
final class Contents {

    private Contents() {}

    /** The office at which the citizen's originals lie; empty when none does. */
    static Optional<String> holder(Dossier dossier) {
        return dossier.papers().stream()
                .filter(paper -> !paper.result())
                .map(Paper::place)
                .filter(place -> place != null && place.unit() != null && atAnOffice(place.holder()))
                .map(place -> String.valueOf(place.unit()))
                .findFirst();
    }

    private static boolean atAnOffice(Paper.Holder holder) {
        return holder == Paper.Holder.RECEIVING_UNIT || holder == Paper.Holder.COMPETENT_UNIT;
    }

    /** What an office of the dossier is called that has papers in hand. */
    static Paper.Holder holderAt(String unit, Dossier dossier) {
        return unit.equals(dossier.receivingUnit()) ? Paper.Holder.RECEIVING_UNIT : Paper.Holder.COMPETENT_UNIT;
    }

    /** The citizen's originals that lie there, and the copies handed in with them. */
    static List<PostedPaper> originals(Dossier dossier, String unit) {
        return dossier.papers().stream()
                .filter(paper -> !paper.result() && (liesAt(paper.place(), unit) || paper.originals() == 0))
                .filter(paper -> paper.originals() + paper.copies() > 0)
                .map(paper -> new PostedPaper(paper.code(), paper.name(), paper.originals(), paper.copies()))
                .toList();
    }

    private static boolean liesAt(Paper.@Nullable Place place, String unit) {
        return place != null && atAnOffice(place.holder()) && unit.equals(place.unit());
    }

    static List<PostedPaper> result(Dossier dossier) {
        return List.of(new PostedPaper("result", resultName(dossier), 1, 0));
    }

    static String resultName(Dossier dossier) {
        return dossier.papers().stream()
                .filter(Paper::result)
                .map(Paper::name)
                .findFirst()
                .orElseGet(() -> Wording.say("post.result", dossier.procedureName()));
    }
}
