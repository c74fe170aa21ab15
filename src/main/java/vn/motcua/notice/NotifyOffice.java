package vn.motcua.notice;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.procedure.BuildingBlock;
import vn.motcua.procedure.Step;
import vn.motcua.procedure.TemplateIn;

/** Leaves a message for a group of an office. */
@Component
class NotifyOffice extends BuildingBlock<NotifyOffice.Input> {

    /** @param group {@code <unit code>.<role>} */
    record Input(
            @TemplateIn(files = Letters.FILES, names = Letters.NAMES) String template,
            String group,
            @Nullable String note) {}

    private final Outbox outbox;

    NotifyOffice(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    protected void perform(Input input, Dossier dossier, Step step) {
        outbox.toOffice(input.group(), new Message(input.template(), input.note()), dossier, step);
    }
}
