package vn.motcua.deadline;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** What was announced late, days and hours; append only, so its length is its version. */
interface AmendmentLog extends JpaRepository<CalendarAmendment, Long> {

    List<CalendarAmendment> findAllByOrderById();

    @Query("select h from UnitHoursAmendment h order by h.id")
    List<UnitHoursAmendment> hours();

    @Query(
            value = "select (select count(*) from calendar_amendment) + (select count(*) from unit_hours)",
            nativeQuery = true)
    long version();
}
