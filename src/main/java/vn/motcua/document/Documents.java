package vn.motcua.document;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All documents issued. */
@Repository
public class Documents {

    private final EntityManager entities;

    Documents(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void issue(Document document) {
        entities.persist(document);
    }

    /** How many were issued from this template for this dossier. */
    long count(String dossierNumber, String template) {
        return entities.createQuery(
                        "select count(d) from Document d where d.dossierNumber = ?1 and d.template = ?2", Long.class)
                .setParameter(1, dossierNumber)
                .setParameter(2, template)
                .getSingleResult();
    }

    public Optional<Document> find(String id) {
        return Optional.ofNullable(entities.find(Document.class, id));
    }

    /** Oldest first. */
    public List<Document> of(String dossierNumber) {
        return entities.createQuery(
                        "select d from Document d where d.dossierNumber = ?1 order by d.issuedAt, d.documentNumber",
                        Document.class)
                .setParameter(1, dossierNumber)
                .getResultList();
    }
}
