package vn.motcua.fee;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.deadline.WorkingCalendar;

/** All that is due and all that came. */
@Repository
class Ledger {

    private final EntityManager entities;

    Ledger(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Obligation obligation) {
        entities.persist(obligation);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Payment payment) {
        entities.persist(payment);
    }

    /** Oldest first. */
    List<Obligation> obligations(String dossierNumber) {
        return entities.createQuery(
                        "select o from Obligation o where o.dossierNumber = ?1 order by o.id", Obligation.class)
                .setParameter(1, dossierNumber)
                .getResultList();
    }

    /** Oldest first. */
    List<Payment> payments(String dossierNumber) {
        return entities.createQuery("select p from Payment p where p.dossierNumber = ?1 order by p.id", Payment.class)
                .setParameter(1, dossierNumber)
                .getResultList();
    }

    Optional<Payment> payment(String system, String reference) {
        return entities
                .createQuery("select p from Payment p where p.payerSystem = ?1 and p.reference = ?2", Payment.class)
                .setParameter(1, system)
                .setParameter(2, reference)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The next number of the unit's receipts of the year; the unit's numbering row is held until the payment commits. */
    @Transactional(propagation = Propagation.MANDATORY)
    public ReceiptNumber nextReceipt(String unit, Instant at) {
        int year = WorkingCalendar.local(at).getYear();
        entities.createNativeQuery("select unit_code from dossier_series where unit_code = ?1 for update")
                .setParameter(1, unit)
                .getSingleResult();
        Integer last = entities.createQuery(
                        "select max(o.receipt.serial) from Obligation o where o.receipt.unit = ?1 and o.receipt.year = ?2",
                        Integer.class)
                .setParameter(1, unit)
                .setParameter(2, year)
                .getSingleResult();
        return new ReceiptNumber(unit, year, last == null ? 1 : last + 1);
    }
}
