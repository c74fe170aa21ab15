package vn.motcua.paper;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.dossier.Occasion;

/** What has gone wrong with files. */
@Repository
class Incidents {

    private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);

    private final EntityManager entities;
    private final Clock clock;
    private final TransactionTemplate own;

    Incidents(EntityManager entities, Clock clock, PlatformTransactionManager transactions) {
        this.entities = entities;
        this.clock = clock;
        this.own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Once, while it is open. In a transaction of its own, so that it stays when what brought it up is refused. */
    void report(Incident.Kind kind, String content, @Nullable String dossierNumber, String sentence) {
        try {
            own.executeWithoutResult(status -> {
                if (open(kind, content).isEmpty()) {
                    LOG.error("File incident {} of content {}", kind, content);
                    entities.persist(new Incident(kind, content, dossierNumber, sentence, clock.instant()));
                }
            });
        } catch (DataIntegrityViolationException another) {
            LOG.info("File incident {} of content {} was reported by another in the same moment", kind, content);
        }
    }

    /** The content was looked at and is what it should be. */
    @Transactional
    public void found(String content) {
        for (Incident.Kind kind : List.of(Incident.Kind.DAMAGED, Incident.Kind.MISSING)) {
            settle(kind, content);
        }
    }

    /** What it was about has come right. */
    @Transactional
    public void settle(Incident.Kind kind, String content) {
        open(kind, content).ifPresent(incident -> incident.settle(clock.instant(), Occasion.SYSTEM));
    }

    /** @return false when there is no such incident */
    @Transactional
    public boolean settle(String id, String by) {
        Optional<Incident> incident = Optional.ofNullable(entities.find(Incident.class, id));
        incident.ifPresent(open -> open.settle(clock.instant(), by));
        return incident.isPresent();
    }

    /** Latest first. */
    List<Incident> list(boolean settledToo, int most) {
        String which = settledToo ? "" : " where i.settledAt is null";
        return entities.createQuery("select i from Incident i" + which + " order by i.foundAt desc", Incident.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** Open ones of these kinds, oldest first. */
    List<Incident> open(Set<Incident.Kind> kinds, int most) {
        return entities.createQuery(
                        "select i from Incident i where i.settledAt is null and i.kind in ?1 order by i.foundAt, i.id",
                        Incident.class)
                .setParameter(1, kinds)
                .setMaxResults(most)
                .getResultList();
    }

    /** An open one. */
    Optional<Incident> find(String id) {
        return Optional.ofNullable(entities.find(Incident.class, id)).filter(incident -> incident.settledAt() == null);
    }

    /** How many are open. */
    long open() {
        return entities.createQuery("select count(i) from Incident i where i.settledAt is null", Long.class)
                .getSingleResult();
    }

    private Optional<Incident> open(Incident.Kind kind, String content) {
        return entities.createQuery("select i from Incident i where i.openMark = ?1", Incident.class)
                .setParameter(1, Incident.mark(kind, content))
                .getResultStream()
                .findFirst();
    }
}
