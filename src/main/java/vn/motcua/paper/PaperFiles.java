package vn.motcua.paper;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All files that were uploaded. A file that was found in a transaction is saved with it. */
@Repository
public class PaperFiles {

    private static final String ORDER = " order by f.item, f.place";

    private final EntityManager entities;

    PaperFiles(EntityManager entities) {
        this.entities = entities;
    }

    /** By line of the checklist, and in each by place. */
    public List<PaperFile> of(String dossierNumber) {
        return entities.createQuery("select f from PaperFile f where f.dossierNumber = ?1" + ORDER, PaperFile.class)
                .setParameter(1, dossierNumber)
                .getResultList();
    }

    /** By place. */
    public List<PaperFile> of(String dossierNumber, String item) {
        return entities.createQuery(
                        "select f from PaperFile f where f.dossierNumber = ?1 and f.item = ?2" + ORDER, PaperFile.class)
                .setParameter(1, dossierNumber)
                .setParameter(2, item)
                .getResultList();
    }

    public Optional<PaperFile> find(String id) {
        return Optional.ofNullable(entities.find(PaperFile.class, id));
    }

    List<PaperFile> withContent(String sha256) {
        return entities.createQuery(
                        "select f from PaperFile f where f.sha256 = ?1 order by f.uploadedAt", PaperFile.class)
                .setParameter(1, sha256)
                .getResultList();
    }

    List<PaperFile> withContents(Collection<String> sha256) {
        return entities.createQuery(
                        "select f from PaperFile f where f.sha256 in ?1 order by f.uploadedAt", PaperFile.class)
                .setParameter(1, sha256)
                .getResultList();
    }

    /** Contents that wait for the scanner, those that wait longest first. */
    List<String> inQuarantine(int most) {
        return entities.createQuery(
                        """
                        select f.sha256 from PaperFile f where f.scan = vn.motcua.paper.ScanState.QUARANTINE
                        group by f.sha256 order by min(f.uploadedAt)
                        """,
                        String.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** Files that came in before that moment and wait for the scanner, those that wait longest first. */
    List<PaperFile> inQuarantineSince(Instant before, int most) {
        return entities.createQuery(
                        """
                        select f from PaperFile f where f.scan = vn.motcua.paper.ScanState.QUARANTINE and f.uploadedAt <= ?1
                        order by f.uploadedAt, f.id
                        """,
                        PaperFile.class)
                .setParameter(1, before)
                .setMaxResults(most)
                .getResultList();
    }

    long inQuarantine() {
        return entities.createQuery(
                        "select count(f) from PaperFile f where f.scan = vn.motcua.paper.ScanState.QUARANTINE",
                        Long.class)
                .getSingleResult();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(PaperFile file) {
        entities.persist(file);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void remove(PaperFile file) {
        entities.remove(file);
    }
}
