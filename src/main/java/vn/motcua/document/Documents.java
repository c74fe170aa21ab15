package vn.motcua.document;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.document.print.TaggedText;
import vn.motcua.paper.FileStore;

/** All documents issued. */
@Repository
public class Documents {

    private final EntityManager entities;
    private final FileStore files;

    Documents(EntityManager entities, FileStore files) {
        this.entities = entities;
        this.files = files;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void issue(Document document) {
        entities.persist(document);
    }

    boolean issuedBy(String stepKey) {
        return !entities.createQuery("select d.id from Document d where d.stepKey = ?1", String.class)
                .setParameter(1, stepKey)
                .getResultList()
                .isEmpty();
    }

    /** Of these kinds, those that lack the signature, oldest first. */
    @Transactional(propagation = Propagation.MANDATORY)
    List<Document> unsigned(String dossierNumber, Collection<String> kinds) {
        return entities.createQuery(
                        """
                        select d from Document d
                        where d.dossierNumber = ?1 and d.template in ?2 and d.sha256 is not null and d.signedSha256 is null
                        order by d.issuedAt, d.number.text
                        """,
                        Document.class)
                .setParameter(1, dossierNumber)
                .setParameter(2, kinds)
                .getResultList();
    }

    /** Once, and together with the step that signs: of two at once, one finds it signed and comes to nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    void signed(Document document, String sha256) {
        int changed = entities.createNativeQuery(
                        "update document set signed_sha256 = ?1 where id = ?2 and signed_sha256 is null")
                .setParameter(1, sha256)
                .setParameter(2, document.id())
                .executeUpdate();
        if (changed != 1) {
            throw new OptimisticLockException("Document %s has its signature".formatted(document.id()));
        }
    }

    public Optional<Document> find(String id) {
        return Optional.ofNullable(entities.find(Document.class, id));
    }

    /** Oldest first. */
    public List<Document> of(String dossierNumber) {
        return entities.createQuery(
                        "select d from Document d where d.dossierNumber = ?1 order by d.issuedAt, d.number.text",
                        Document.class)
                .setParameter(1, dossierNumber)
                .getResultList();
    }

    /**
     * The PDF as it was issued, with the authority's signature where it has one.
     *
     * @throws vn.motcua.paper.FileMissing when the store has lost it
     * @throws IllegalArgumentException for a document that was issued as HTML
     */
    public InputStream open(Document document) {
        String sha256 = document.file().orElseThrow(() -> new IllegalArgumentException(document.id()));
        try {
            return files.open(sha256);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words alone, for readers without a screen and for search. A paragraph is a line, cells are divided by tabs. */
    public String text(Document document) {
        if (document.html().isPresent()) {
            return OldPage.text(document.html().get());
        }
        try (InputStream file = open(document)) {
            return TaggedText.of(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
