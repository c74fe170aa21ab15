package vn.motcua.post;

import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The messages that carriers have sent. A signature stays good for minutes: only this keeps one from being heard twice. */
@Repository
class MessagesHeard {

    private static final Duration KEPT = Duration.ofDays(2);

    private final EntityManager entities;

    MessagesHeard(EntityManager entities) {
        this.entities = entities;
    }

    /** @return false when it has been heard before; of two that come at once, one waits for the other and then fails */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean first(String carrier, String messageId, Instant at) {
        Number before = (Number) entities.createNativeQuery(
                        "select count(*) from post_message_heard where carrier = ?1 and message_id = ?2")
                .setParameter(1, carrier)
                .setParameter(2, messageId)
                .getSingleResult();
        if (before.intValue() > 0) {
            return false;
        }
        entities.createNativeQuery("delete from post_message_heard where heard_at < ?1")
                .setParameter(1, Timestamp.from(at.minus(KEPT)))
                .executeUpdate();
        entities.createNativeQuery("insert into post_message_heard (carrier, message_id, heard_at) values (?1, ?2, ?3)")
                .setParameter(1, carrier)
                .setParameter(2, messageId)
                .setParameter(3, Timestamp.from(at))
                .executeUpdate();
        return true;
    }
}
