package vn.motcua.result;

import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.procedure.BuildingBlock;
import vn.motcua.procedure.LeavesTheHouse;
import vn.motcua.procedure.Step;

/** Publishes the result on the authority's website. */
@Component
@LeavesTheHouse
class PublishResult extends BuildingBlock<PublishResult.Input> {

    record Input() {}

    private final PublicWebsite website;

    PublishResult(PublicWebsite website) {
        this.website = website;
    }

    @Override
    protected void perform(Input input, Dossier dossier, Step step) {
        dossier.publish(website.publish(dossier, step.key()), step.occasion());
    }
}
