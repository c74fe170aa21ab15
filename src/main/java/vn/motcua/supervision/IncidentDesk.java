package vn.motcua.supervision;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.Refusal;
import vn.motcua.Wording;
import vn.motcua.authority.Acting;
import vn.motcua.incident.IncidentSource;
import vn.motcua.incident.OpenIncident;
import vn.motcua.supervision.IncidentAct.What;

/** What a supervisor does about incidents: each for itself, in a transaction of its own, on the record. */
@Service
class IncidentDesk {

    private static final Logger LOG = LoggerFactory.getLogger(IncidentDesk.class);

    private final IncidentGathering gathering;
    private final IncidentActs acts;
    private final Acting acting;
    private final Clock clock;
    private final TransactionTemplate own;

    IncidentDesk(
            IncidentGathering gathering,
            IncidentActs acts,
            Acting acting,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.gathering = gathering;
        this.acts = acts;
        this.acting = acting;
        this.clock = clock;
        this.own = new TransactionTemplate(transactions);
    }

    /**
     * @param outcome {@code done}, {@code gone} or {@code refused}
     * @param reason in Vietnamese, null when it was done
     */
    record Answer(IncidentKey incident, String outcome, @Nullable String reason) {}

    List<Answer> seen(List<IncidentKey> incidents, @Nullable String note) {
        return each(incidents, What.SEEN, note, key -> true);
    }

    /** Has each tried again by the module in which it has failed. */
    List<Answer> retry(List<IncidentKey> incidents, @Nullable String note) {
        return each(incidents, What.RETRIED, note, key -> source(key).retry(key.id()));
    }

    /** A person has mended it otherwise. */
    List<Answer> settle(List<IncidentKey> incidents, @Nullable String note) {
        return each(incidents, What.SETTLED, note, key -> source(key).settle(key.id(), account()));
    }

    private List<Answer> each(
            List<IncidentKey> incidents, What what, @Nullable String note, Predicate<IncidentKey> work) {
        Map<IncidentKey, OpenIncident> open = gathering.all().known().stream()
                .collect(Collectors.toMap(KnownIncident::key, KnownIncident::incident, (one, same) -> one));
        return incidents.stream()
                .map(key -> {
                    OpenIncident incident = open.get(key);
                    return incident == null ? gone(key) : done(key, incident.dossierNumber(), what, note, work);
                })
                .toList();
    }

    private Answer done(
            IncidentKey key, @Nullable String dossier, What what, @Nullable String note, Predicate<IncidentKey> work) {
        try {
            boolean known = Boolean.TRUE.equals(own.execute(status ->
                    work.test(key) && acts.add(new IncidentAct(key, what, clock.instant(), account(), note), dossier)));
            return known ? new Answer(key, "done", null) : gone(key);
        } catch (Refusal refused) {
            return new Answer(key, "refused", refused.reason());
        } catch (RuntimeException failure) {
            LOG.error("Incident {} {} could not be {}", key.kind(), key.id(), what, failure);
            return new Answer(key, "refused", Wording.say("incident.failed", String.valueOf(MDC.get("correlationId"))));
        }
    }

    private static Answer gone(IncidentKey key) {
        return new Answer(key, "gone", Wording.say("incident.gone"));
    }

    private IncidentSource source(IncidentKey key) {
        return gathering.source(key.kind()).orElseThrow();
    }

    private String account() {
        return acting.userId().orElseThrow();
    }
}
