package vn.motcua.post;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Duration;
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

    /** Longer than any call takes: a node that dies with an errand in hand leaves it to the others after this. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private final EntityManager entities;
    private final Carrier carrier;

    Errands(EntityManager entities, Carrier carrier) {
        this.entities = entities;
        this.carrier = carrier;
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

    /** Takes what is due in hand; another node that looks at the same time takes other errands. No lock outlives this. */
    @SuppressWarnings("unchecked")
    @Transactional
    public List<InHand> take(Instant now, int most) {
        List<Errand> due = entities.createNativeQuery(
                        "select * from post_errand where due_at <= ?1 order by due_at limit ?2 for update skip locked",
                        Errand.class)
                .setParameter(1, now)
                .setParameter(2, most)
                .getResultList();
        return due.stream()
                .map(errand -> {
                    errand.lease(now.plus(LEASE));
                    Consignment consignment = entities.find(Consignment.class, errand.consignmentId());
                    return new InHand(
                            errand.consignmentId(), errand.kind(), Label.of(Objects.requireNonNull(consignment)));
                })
                .toList();
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
