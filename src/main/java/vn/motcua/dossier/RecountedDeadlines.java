package vn.motcua.dossier;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Acting;
import vn.motcua.deadline.Deadline;

/** A due moment that nobody's work on the dossier has moved is told in its log, with the reason. */
@Component
class RecountedDeadlines {

    private final Dossiers dossiers;
    private final Acting acting;
    private final Clock clock;

    RecountedDeadlines(Dossiers dossiers, Acting acting, Clock clock) {
        this.dossiers = dossiers;
        this.acting = acting;
        this.clock = clock;
    }

    @EventListener
    void tell(Deadline.Recounted recounted) {
        Occasion occasion = Occasion.now(clock.instant(), acting.userId().orElse(Occasion.SYSTEM));
        dossiers.hold(recounted.dossierNumber())
                .ifPresent(dossier -> dossier.recountDeadline(
                        recounted.before().toString(), recounted.after().toString(), recounted.cause(), occasion));
    }
}
