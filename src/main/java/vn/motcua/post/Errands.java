package vn.motcua.post;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The errands to the carrier, shared by all nodes. Where the carrier takes no orders there are none. */
@Repository
class Errands {

    private final EntityManager entities;
    private final Carrier carrier;
    private final PostSettings settings;

    Errands(EntityManager entities, Carrier carrier, PostSettings settings) {
        this.entities = entities;
        this.carrier = carrier;
        this.settings = settings;
    }

    /** An errand in hand, with what the carrier needs to know. */
    record InHand(String consignmentId, Errand.Kind kind, Label label) {}

    /** Has the carrier told of a consignment, once the transaction that made it has committed. */
    @Transactional(propagation = Propagation.MANDATORY)
    void order(Consignment consignment, Instant at) {
        if (carrier.takesOrders()) {
            entities.persist(new Errand(consignment.id(), at));
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void callOff(Consignment consignment, Instant at) {
        hold(consignment.id()).ifPresent(errand -> errand.callOff(at));
    }

    /**
     * Takes one errand in hand that is due; another node that looks at the same time takes another. No lock outlives this: a node
     * that dies with an errand in hand leaves it to the others when its lease has run out.
     */
    @SuppressWarnings("unchecked")
    @Transactional
    public Optional<InHand> take(Instant now) {
        List<Errand> due = entities.createNativeQuery(
                        "select * from post_errand where due_at <= ?1 order by due_at limit 1 for update skip locked",
                        Errand.class)
                .setParameter(1, now)
                .getResultList();
        return due.stream().findFirst().map(errand -> {
            errand.lease(now.plus(settings.lease()));
            Consignment consignment = entities.find(Consignment.class, errand.consignmentId());
            return new InHand(errand.consignmentId(), errand.kind(), Label.of(Objects.requireNonNull(consignment)));
        });
    }

    /** What has gone wrong and is tried again, the next first. */
    List<Errand> failing(int most) {
        return entities.createQuery("select e from Errand e where e.failure is not null order by e.dueAt", Errand.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** The errand of a consignment, for whoever will change it. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Errand> hold(String consignmentId) {
        return Optional.ofNullable(entities.find(Errand.class, consignmentId, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<Errand> of(Consignment consignment) {
        return carrier.takesOrders()
                ? Optional.ofNullable(entities.find(Errand.class, consignment.id()))
                : Optional.empty();
    }

    void remove(Errand errand) {
        entities.remove(errand);
    }
}
