package vn.motcua.post;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.Wording;

/** All consignments. */
@Repository
public class Consignments {

    /** S10: the post does not use a number again within twelve months. */
    private static final Duration REUSE = Duration.ofDays(365);

    private final EntityManager entities;

    Consignments(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(Consignment consignment) {
        entities.persist(consignment);
    }

    /** Of one dossier, oldest first. */
    public List<Consignment> of(String dossierNumber) {
        return entities.createQuery(
                        "select c from Consignment c where c.dossierNumber = ?1 order by c.journey.preparedAt, c.orderCode",
                        Consignment.class)
                .setParameter(1, dossierNumber)
                .getResultList();
    }

    /** The last one of a dossier of which something is still expected. */
    Optional<Consignment> latestOpen(String dossierNumber) {
        return of(dossierNumber).stream()
                .filter(each -> !each.journey().settled())
                .reduce((earlier, later) -> later);
    }

    /**
     * By the number on the label, our order code or our id; of several that have had one number, the last.
     *
     * @param name as it was scanned or typed
     */
    public Optional<Consignment> find(String name) {
        return named("c", name, Consignment.class);
    }

    /** The dossier of a consignment, so that the dossier can be held before the consignment is read. */
    Optional<String> dossierOf(String name) {
        return named("c.dossierNumber", name, String.class);
    }

    private <T> Optional<T> named(String what, String name, Class<T> type) {
        Optional<ItemNumber> number = ItemNumber.find(name);
        String condition = number.isPresent() ? "c.itemNumber = ?1" : "c.orderCode = ?1 or c.id = ?2";
        var query = entities.createQuery(
                "select " + what + " from Consignment c where " + condition + " order by c.itemUse desc", type);
        query.setParameter(
                1, number.map(ItemNumber::text).orElseGet(() -> name.trim().toUpperCase(Locale.ROOT)));
        if (number.isEmpty()) {
            query.setParameter(2, name.trim());
        }
        return query.setMaxResults(1).getResultList().stream().findFirst();
    }

    /** Whether no consignment has had this number within a year. */
    boolean free(ItemNumber number, Instant at) {
        return holder(used(number), at).isEmpty();
    }

    /**
     * Gives a consignment its number.
     *
     * @throws WrongItemNumber when another consignment has had it within a year
     */
    void number(Consignment consignment, ItemNumber number, Instant at) {
        List<Consignment> before = used(number);
        holder(before, at).ifPresent(last -> {
            throw new WrongItemNumber(Wording.say("post.item-used", number, last.orderCode()));
        });
        consignment.number(number, before.size() + 1, at);
    }

    private static Optional<Consignment> holder(List<Consignment> used, Instant at) {
        return used.stream()
                .findFirst()
                .filter(last -> last.numberedAt != null && last.numberedAt.isAfter(at.minus(REUSE)));
    }

    /** Latest first. */
    private List<Consignment> used(ItemNumber number) {
        return entities.createQuery(
                        "select c from Consignment c where c.itemNumber = ?1 order by c.itemUse desc",
                        Consignment.class)
                .setParameter(1, number.text())
                .getResultList();
    }

    /** What a unit has for the postman, made before this moment. */
    List<Consignment> waiting(String unit, Instant before) {
        return entities.createQuery(
                        """
                        select c from Consignment c where c.parties.senderUnit = ?1 and c.journey.preparedAt < ?2
                        and c.journey.handedOverAt is null and c.journey.settledAt is null
                        and c.journey.state in (PREPARED, ORDERED) order by c.journey.preparedAt, c.orderCode
                        """,
                        Consignment.class)
                .setParameter(1, unit)
                .setParameter(2, before)
                .getResultList();
    }

    /** What a unit gave him between two moments. */
    List<Consignment> handedOver(String unit, Instant from, Instant to) {
        return entities.createQuery(
                        """
                        select c from Consignment c where c.parties.senderUnit = ?1
                        and c.journey.handedOverAt >= ?2 and c.journey.handedOverAt < ?3
                        order by c.journey.handedOverAt, c.orderCode
                        """,
                        Consignment.class)
                .setParameter(1, unit)
                .setParameter(2, from)
                .setParameter(3, to)
                .getResultList();
    }
}
