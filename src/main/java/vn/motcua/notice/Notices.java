package vn.motcua.notice;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The outbox. */
@Repository
public class Notices {

    private final EntityManager entities;

    Notices(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(Notice notice) {
        entities.persist(notice);
    }

    /** Oldest first. */
    public List<Notice> of(String dossierNumber) {
        return entities.createQuery(
                        "select n from Notice n where n.dossierNumber = ?1 order by n.createdAt", Notice.class)
                .setParameter(1, dossierNumber)
                .getResultList();
    }

    /** What could not be sent and nobody has seen to, oldest first. */
    List<Notice> notSent(int most) {
        return entities.createQuery(
                        "select n from Notice n where n.state = vn.motcua.notice.Notice.State.NOT_SENT"
                                + " order by n.createdAt, n.key",
                        Notice.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** One that could not be sent, for whoever will see to it. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Notice> holdNotSent(String key) {
        return Optional.ofNullable(entities.find(Notice.class, key, LockModeType.PESSIMISTIC_WRITE))
                .filter(notice -> notice.state() == Notice.State.NOT_SENT);
    }

    /** Takes what is due; another node that looks at the same time takes other notices. */
    @SuppressWarnings("unchecked")
    List<Notice> take(Instant due, int most) {
        return entities.createNativeQuery(
                        """
                        select * from notice where state = 'WAITING' and next_attempt_at <= ?1
                        order by next_attempt_at limit ?2 for update skip locked
                        """,
                        Notice.class)
                .setParameter(1, due)
                .setParameter(2, most)
                .getResultList();
    }
}
