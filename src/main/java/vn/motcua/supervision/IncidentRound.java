package vn.motcua.supervision;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.dossier.Occasion;
import vn.motcua.supervision.IncidentAct.What;

/**
 * Tells those above of what nobody has looked at in time: on record, at the top of every supervisor's page, beside the entry of
 * the navigation, in the log, and by mail where one is configured. Of several nodes one does it, and each incident once.
 */
@Component
class IncidentRound {

    private static final Logger LOG = LoggerFactory.getLogger(IncidentRound.class);

    private final IncidentGathering gathering;
    private final IncidentActs acts;
    private final IncidentMail mail;
    private final Clock clock;
    private final Duration patience;
    private final TransactionTemplate own;

    IncidentRound(
            IncidentGathering gathering,
            IncidentActs acts,
            IncidentMail mail,
            Clock clock,
            @Value("${motcua.incidents.patience:P7D}") Duration patience,
            PlatformTransactionManager transactions) {
        this.gathering = gathering;
        this.acts = acts;
        this.mail = mail;
        this.clock = clock;
        this.patience = patience;
        this.own = new TransactionTemplate(transactions);
    }

    @Scheduled(
            fixedDelayString = "${motcua.incidents.pause:PT10M}",
            initialDelayString = "${motcua.incidents.pause:PT10M}")
    void turn() {
        List<KnownIncident> told = own.execute(status -> acts.hold() ? escalate(clock.instant()) : List.of());
        mail.tell(Objects.requireNonNull(told));
    }

    private List<KnownIncident> escalate(Instant now) {
        List<KnownIncident> neglected = gathering.all().known().stream()
                .filter(each -> each.story().neglectedSince(now.minus(patience)))
                .toList();
        for (KnownIncident each : neglected) {
            String dossier = each.incident().dossierNumber();
            acts.add(new IncidentAct(each.key(), What.ESCALATED, now, Occasion.SYSTEM, null), dossier);
            LOG.warn(
                    "Incident {} {} of dossier {} has been open since {} and nobody has looked at it",
                    each.kind(),
                    each.incident().id(),
                    dossier,
                    each.incident().since());
        }
        return neglected;
    }
}
