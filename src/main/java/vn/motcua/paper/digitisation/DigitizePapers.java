package vn.motcua.paper.digitisation;

import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.procedure.BuildingBlock;
import vn.motcua.procedure.Step;

/**
 * Sees to it that what was uploaded is digitised. Files are taken up as soon as they come; this gives those another try of which no
 * copy could be made, in one statement, and waits for nothing.
 */
@Component
class DigitizePapers extends BuildingBlock<DigitizePapers.Input> {

    record Input() {}

    private final Queue queue;

    DigitizePapers(Queue queue) {
        this.queue = queue;
    }

    @Override
    protected void perform(Input input, Dossier dossier, Step step) {
        queue.tryAgain(dossier.number());
    }
}
