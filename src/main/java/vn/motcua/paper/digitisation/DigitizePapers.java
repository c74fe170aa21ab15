package vn.motcua.paper.digitisation;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Occasion;
import vn.motcua.procedure.BuildingBlock;
import vn.motcua.procedure.Step;

/**
 * Has the papers digitised, and the copies that an officer has checked signed by that officer. Files are read as soon as they are
 * uploaded; this gives those another try of which no copy could be made, in one statement, and waits for nothing: a copy that is
 * made later is signed then.
 */
@Component
class DigitizePapers extends BuildingBlock<DigitizePapers.Input> {

    /**
     * @param checkedIn key of the form field in which the officer said which papers are well digitised: a list of them, or a yes
     *     for all; when left out, nothing is signed
     */
    record Input(@Nullable String checkedIn) {}

    private final Queue queue;

    DigitizePapers(Queue queue) {
        this.queue = queue;
    }

    @Override
    protected void perform(Input input, Dossier dossier, Step step) {
        Object checked =
                input.checkedIn() == null ? null : dossier.latestAnswers().get(input.checkedIn());
        String officer = step.occasion().actor();
        if (Occasion.SYSTEM.equals(officer)) {
            queue.tryAgain(dossier.number());
        } else if (checked instanceof Collection<?> items) {
            List<String> codes = items.stream().map(String::valueOf).toList();
            queue.sign(dossier.number(), codes, officer, dossier.receivingUnit());
        } else if (Boolean.TRUE.equals(checked)) {
            queue.sign(dossier.number(), null, officer, dossier.receivingUnit());
        } else {
            queue.tryAgain(dossier.number());
        }
    }
}
