package vn.motcua.post;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.Occasion;

/** What nobody could place when it came. */
@Repository
class UnmatchedEvents {

    private final EntityManager entities;

    UnmatchedEvents(EntityManager entities) {
        this.entities = entities;
    }

    void keep(CarrierEvent event, Occasion recorded) {
        entities.persist(new UnmatchedEvent(event, recorded));
    }

    /** What still has no place, latest first. */
    List<UnmatchedEvent> latest(int most) {
        return entities.createQuery(
                        "select e from UnmatchedEvent e where e.consignmentId is null order by e.recordedAt desc",
                        UnmatchedEvent.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** What came of this number since the consignment was made, and now has its place; in the order in which it happened. */
    List<UnmatchedEvent> claim(Consignment consignment, ItemNumber number) {
        List<UnmatchedEvent> waiting = entities.createQuery(
                        """
                        select e from UnmatchedEvent e where e.about = ?1 and e.consignmentId is null
                        and e.happenedAt >= ?2 order by e.happenedAt, e.recordedAt
                        """,
                        UnmatchedEvent.class)
                .setParameter(1, number.text())
                .setParameter(2, consignment.journey().preparedAt())
                .getResultList();
        waiting.forEach(each -> each.belongsTo(consignment));
        return waiting;
    }
}
