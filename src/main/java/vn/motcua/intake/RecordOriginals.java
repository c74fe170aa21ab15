package vn.motcua.intake;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Paper.Holder;
import vn.motcua.procedure.BuildingBlock;
import vn.motcua.procedure.FromForms;
import vn.motcua.procedure.Step;

/** Records where the paper originals are. */
@Component
class RecordOriginals extends BuildingBlock<RecordOriginals.Input> {

    /** As the forms name the places. */
    @FromForms
    enum Place {
        RECEIVING_CENTRE(Holder.RECEIVING_UNIT),
        HANDED_OVER(Holder.COMPETENT_UNIT),
        SENT_BY_POST(Holder.IN_TRANSIT),
        RETURNED_TO_CITIZEN(Holder.APPLICANT),
        SURRENDERED(Holder.SURRENDERED);

        private final Holder holder;

        Place(Holder holder) {
            this.holder = holder;
        }
    }

    /** @param paper code of one paper of the checklist; all when left out */
    record Input(Place place, @Nullable String paper) {}

    @Override
    protected void perform(Input input, Dossier dossier, Step step) {
        dossier.placeOriginals(input.place().holder, input.paper(), step.occasion());
    }
}
