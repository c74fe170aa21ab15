package vn.motcua.intake;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.deadline.LegalClock;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Paper;
import vn.motcua.procedure.BuildingBlock;
import vn.motcua.procedure.FromForms;
import vn.motcua.procedure.Step;

/** The competent authority has the dossier. The legal clock starts here if it did not start at acceptance. */
@Component
class ReceiveAtAuthority extends BuildingBlock<ReceiveAtAuthority.Input> {

    /** What has come of the papers. */
    @FromForms
    enum Papers {
        NONE,
        ON_THE_WAY,
        RECEIVED
    }

    /**
     * @param timeLimitCase case of the time-limit decision; that of the acceptance when left out
     * @param papers nothing is recorded of them when left out
     */
    record Input(@Nullable String timeLimitCase, @Nullable Papers papers) {}

    private final LegalClock legalClock;

    ReceiveAtAuthority(LegalClock legalClock) {
        this.legalClock = legalClock;
    }

    @Override
    protected void perform(Input input, Dossier dossier, Step step) {
        dossier.receiveAtAuthority(step.occasion());
        if (input.papers() == Papers.RECEIVED) {
            dossier.placeOriginals(Paper.Holder.COMPETENT_UNIT, step.occasion());
        }
        if (legalClock.find(dossier.number()).isEmpty()) {
            var at = step.occasion().happenedAt();
            Instant acceptedAt = Objects.requireNonNullElse(dossier.progress().acceptedAt(), at);
            legalClock.start(
                    dossier.number(),
                    dossier.procedure(),
                    timeLimitCase(input, dossier),
                    dossier.competentUnit(),
                    acceptedAt,
                    at);
        }
    }

    private static String timeLimitCase(Input input, Dossier dossier) {
        String given = input.timeLimitCase();
        return given == null ? dossier.acceptedUnder().orElse("") : given;
    }
}
