package vn.motcua.deadline;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** What was announced late, days and hours; append only, so its length is its version. */
interface AmendmentLog extends JpaRepository<CalendarAmendment, Long> {

    List<CalendarAmendment> findAllByOrderById();

    /** Held until the transaction ends, so that nobody else takes it back meanwhile. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from CalendarAmendment a where a.request = ?1 and a.reverses is null order by a.id")
    List<CalendarAmendment> hold(String request);

    boolean existsByReverses(long id);

    @Query("select h from UnitHoursAmendment h order by h.id")
    List<UnitHoursAmendment> hours();

    /** As {@link #hold}, of a unit's hours. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select h from UnitHoursAmendment h where h.id = ?1 and h.reverses is null")
    Optional<UnitHoursAmendment> holdHours(long id);

    @Query("select count(h) > 0 from UnitHoursAmendment h where h.reverses = ?1")
    boolean hoursReversed(long id);

    @Query(
            value = "select (select count(*) from calendar_amendment) + (select count(*) from unit_hours)",
            nativeQuery = true)
    long version();
}
