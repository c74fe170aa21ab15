package vn.motcua.notice;

import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.procedure.BuildingBlock;
import vn.motcua.procedure.Step;

/** Leaves a message for a group of an office. */
@Component
class NotifyOffice extends BuildingBlock<NotifyOffice.Input> {

    /**
     * @param template file name in templates/notices, without ending
     * @param group {@code <unit code>.<role>}
     */
    record Input(String template, String group) {}

    private final Outbox outbox;

    NotifyOffice(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    protected void perform(Input input, Dossier dossier, Step step) {
        outbox.toOffice(input.group(), input.template(), dossier, step);
    }
}
