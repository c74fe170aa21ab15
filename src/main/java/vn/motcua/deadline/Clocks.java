package vn.motcua.deadline;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;

/** The clocks of many dossiers at once. A few hundred at a time. */
@Repository
public class Clocks {

    private final EntityManager entities;

    Clocks(EntityManager entities) {
        this.entities = entities;
    }

    /** By dossier number, each with its ledger; none for a dossier whose clock has not started. */
    public Map<String, Deadline> of(Collection<String> numbers) {
        return entities
                .createQuery(
                        "select distinct d from Deadline d left join fetch d.suspensions where d.dossierNumber in ?1",
                        Deadline.class)
                .setParameter(1, numbers)
                .setHint("org.hibernate.readOnly", true)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Deadline::dossierNumber, Function.identity()));
    }
}
