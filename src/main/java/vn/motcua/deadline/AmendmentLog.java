package vn.motcua.deadline;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** What was announced late; append only, so its length is its version. */
interface AmendmentLog extends JpaRepository<CalendarAmendment, Long> {

    List<CalendarAmendment> findAllByOrderById();
}
