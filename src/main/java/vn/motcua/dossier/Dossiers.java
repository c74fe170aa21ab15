package vn.motcua.dossier;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.Units;

/** All dossiers. A dossier that was found is saved with the transaction it was found in. */
@Repository
public class Dossiers {

    private final EntityManager entities;
    private final DossierNumbers numbers;
    private final Units units;

    Dossiers(EntityManager entities, DossierNumbers numbers, Units units) {
        this.entities = entities;
        this.numbers = numbers;
        this.units = units;
    }

    /** Numbers and stores what was handed in; part of the intake's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Dossier open(Submission submission, Occasion occasion) {
        DossierNumber number = numbers.next(units.get(submission.receivingUnit()));
        Dossier dossier = new Dossier(number, submission, occasion);
        entities.persist(dossier);
        return dossier;
    }

    public Optional<Dossier> find(String number) {
        return Optional.ofNullable(entities.find(Dossier.class, number));
    }

    /**
     * As {@link #find}, for whoever will change the dossier and its process: others who do so wait until the transaction ends.
     * Taken before anything else is written, it keeps two of them from waiting for each other.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Dossier> hold(String number) {
        return Optional.ofNullable(entities.find(Dossier.class, number, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Those of these numbers that there are, in one question and in no order. */
    public List<Dossier> among(Collection<String> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : entities.createQuery("select d from Dossier d where d.number in ?1", Dossier.class)
                        .setParameter(1, numbers)
                        .getResultList();
    }

    /** @throws DossierUnknown if there is no such dossier */
    public Dossier get(String number) {
        return find(number).orElseThrow(() -> new DossierUnknown(number));
    }
}
