package vn.motcua.suspension;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.procedure.BuildingBlock;
import vn.motcua.procedure.Step;

/** The time that follows is not the authority's. Suspended already, the clock stands still for this reason from now on. */
@Component
class SuspendClock extends BuildingBlock<SuspendClock.Input> {

    /** @param continuing ids of the steps that a dispute leaves open, parted by commas */
    record Input(Awaited awaited, String reason, String legalGround, @Nullable String continuing) {

        Set<String> continuingSteps() {
            return continuing == null
                    ? Set.of()
                    : Arrays.stream(continuing.split(",")).map(String::trim).collect(Collectors.toSet());
        }
    }

    private final StandStill standStill;

    SuspendClock(StandStill standStill) {
        this.standStill = standStill;
    }

    @Override
    protected void perform(Input input, Dossier dossier, Step step) {
        standStill.begin(
                dossier,
                input.awaited().kind(),
                input.reason(),
                input.legalGround(),
                input.continuingSteps(),
                step.occasion());
    }
}
