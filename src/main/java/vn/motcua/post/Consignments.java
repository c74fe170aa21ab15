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
     * By the number on the label, our order code or our id.
     *
     * @param name as it was scanned or typed
     */
    public Optional<Consignment> find(String name) {
        Optional<ItemNumber> number = ItemNumber.find(name);
        if (number.isPresent()) {
            return used(number.get()).stream().findFirst();
        }
        String code = name.trim();
        return entities.createQuery(
                        "select c from Consignment c where c.orderCode = ?1 or c.id = ?2", Consignment.class)
                .setParameter(1, code.toUpperCase(Locale.ROOT))
                .setParameter(2, code)
                .getResultStream()
                .findFirst();
    }

    /** The dossier of a consignment, so that the dossier can be held before the consignment is read. */
    Optional<String> dossierOf(String name) {
        return find(name).map(found -> {
            entities.detach(found);
            return found.dossierNumber();
        });
    }

    /**
     * Gives a consignment its number.
     *
     * @throws WrongItemNumber when another consignment has had it within a year
     */
    void number(Consignment consignment, ItemNumber number, Instant at) {
        List<Consignment> before = used(number);
        before.stream()
                .findFirst()
                .filter(last -> last.numberedAt != null && last.numberedAt.isAfter(at.minus(REUSE)))
                .ifPresent(last -> {
                    throw new WrongItemNumber(Wording.say("post.item-used", number, last.orderCode()));
                });
        consignment.number(number, before.size() + 1, at);
    }

    /** Latest first. */
    private List<Consignment> used(ItemNumber number) {
        return entities.createQuery(
                        "select c from Consignment c where c.itemNumber = ?1 order by c.itemUse desc",
                        Consignment.class)
                .setParameter(1, number.text())
                .getResultList();
    }

    /** What a unit has for the postman, and what it gave him between two moments. */
    List<Consignment> ofList(String unit, Instant from, Instant to) {
        return entities.createQuery(
                        """
                        select c from Consignment c where c.parties.senderUnit = ?1 and c.journey.preparedAt < ?3
                        and (c.journey.state in (PREPARED, ORDERED) and c.journey.settledAt is null
                          or c.journey.handedOverAt >= ?2 and c.journey.handedOverAt < ?3)
                        order by c.journey.preparedAt, c.orderCode
                        """,
                        Consignment.class)
                .setParameter(1, unit)
                .setParameter(2, from)
                .setParameter(3, to)
                .getResultList();
    }
}
