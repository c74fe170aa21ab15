package vn.motcua.deadline;

import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The clocks of all dossiers. */
interface Deadlines extends JpaRepository<Deadline, String> {

    /** Running clocks whose span touches the given one, by number, from the one after the given number on. */
    @Query("select d from Deadline d where d.closedAt is null and d.dueAt >= :from and d.startedAt < :to"
            + " and d.dossierNumber > :after order by d.dossierNumber")
    List<Deadline> runningBetween(Instant from, Instant to, String after, Pageable page);

    /** As the other, of the dossiers that one unit decides. */
    @Query(
            "select d from Deadline d where d.closedAt is null and d.unit = :unit and d.dueAt >= :from and d.startedAt < :to"
                    + " and d.dossierNumber > :after order by d.dossierNumber")
    List<Deadline> runningBetween(String unit, Instant from, Instant to, String after, Pageable page);
}
