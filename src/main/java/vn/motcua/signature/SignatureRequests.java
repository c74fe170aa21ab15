package vn.motcua.signature;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All signatures that were asked of a service elsewhere. Whoever changes one holds it first. */
@Repository
class SignatureRequests {

    private final EntityManager entities;

    SignatureRequests(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(SignatureRequest request) {
        entities.persist(request);
    }

    /** The latest for a paper that a step signs. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<SignatureRequest> hold(String dossierNumber, String step, String paper) {
        return entities
                .createQuery(
                        "select r from SignatureRequest r where r.dossierNumber = ?1 and r.step = ?2 and r.paper = ?3"
                                + " order by r.attempt desc",
                        SignatureRequest.class)
                .setParameter(1, dossierNumber)
                .setParameter(2, step)
                .setParameter(3, paper)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst()
                .map(latest -> {
                    entities.refresh(latest, LockModeType.PESSIMISTIC_WRITE);
                    return latest;
                });
    }

    @Transactional(propagation = Propagation.MANDATORY)
    Optional<SignatureRequest> hold(String id) {
        return Optional.ofNullable(entities.find(SignatureRequest.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /**
     * What was declined, cannot be asked for, or was asked for long ago and has not come, while the dossier is open; the oldest
     * first.
     *
     * @param silent asked for before that moment, without an answer
     * @param failing to be asked for before that moment, in vain
     */
    List<SignatureRequest> stuck(Instant silent, Instant failing, int most) {
        return entities.createQuery(
                        """
                        select r from SignatureRequest r where (r.state = vn.motcua.signature.SignatureRequest.State.DECLINED
                          or r.state = vn.motcua.signature.SignatureRequest.State.OPEN
                            and (r.dueAt is null and r.requestedAt <= ?1 or r.failure is not null and r.requestedAt <= ?2))
                          and exists (select 1 from Dossier d where d.number = r.dossierNumber and d.progress.endedAt is null)
                        order by r.requestedAt, r.id
                        """,
                        SignatureRequest.class)
                .setParameter(1, silent)
                .setParameter(2, failing)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * Takes one in hand that is to be sent; another node that looks at the same time takes another. No lock outlives this: a node
     * that dies with one in hand leaves it to the others when its lease has run out.
     */
    @SuppressWarnings("unchecked")
    @Transactional
    public Optional<SignatureRequest> take(Instant now, Duration lease) {
        List<SignatureRequest> due = entities.createNativeQuery(
                        "select * from signature_request where due_at <= ?1 order by due_at limit 1"
                                + " for update skip locked",
                        SignatureRequest.class)
                .setParameter(1, now)
                .getResultList();
        due.forEach(each -> each.lease(now.plus(lease)));
        return due.stream().findFirst();
    }
}
