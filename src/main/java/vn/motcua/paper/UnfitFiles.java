package vn.motcua.paper;

import java.util.List;
import java.util.stream.Collectors;
import vn.motcua.Refusal;
import vn.motcua.Wording;
import vn.motcua.paper.check.Unfit;

/** Of the files of a request some cannot be taken; so none was. */
class UnfitFiles extends Refusal {

    private static final int SPOKEN = 5;

    private final transient List<Unfit> files;

    UnfitFiles(List<Unfit> files) {
        super(Wording.say("paper.unfit-files", spoken(files), Math.max(0, files.size() - SPOKEN)));
        this.files = List.copyOf(files);
    }

    List<Unfit> files() {
        return files;
    }

    private static String spoken(List<Unfit> files) {
        return files.stream().limit(SPOKEN).map(Unfit::reason).collect(Collectors.joining(" "));
    }
}
