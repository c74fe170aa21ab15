package vn.motcua.scenario;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.runtime.Job;
import vn.motcua.Wording;

/**
 * The job executor of a scenario: runs what falls due by the simulated clock, in the order in which it falls due. What fails is
 * tried again when the engine says so.
 */
final class Jobs {

    /** More would be a loop of timers that never comes to rest. */
    private static final int MOST = 500;

    private final House house;
    private final Sight sight;
    private final Trace trace;

    Jobs(House house, Sight sight, Trace trace) {
        this.house = house;
        this.sight = sight;
        this.trace = trace;
    }

    /** Leaves the clock at the moment; the place is where to complain. */
    void until(Instant moment, Place place) {
        Optional<Job> next = next(moment);
        for (int run = 0; next.isPresent(); run++, next = next(moment)) {
            if (run == MOST) {
                throw BadScenario.at(place, "endless-jobs", MOST);
            }
            Instant due = next.get().getDuedate().toInstant();
            house.clock()
                    .turnTo(
                            due.isAfter(house.clock().instant())
                                    ? due
                                    : house.clock().instant());
            run(next.get(), place);
        }
        house.clock().turnTo(moment);
    }

    private void run(Job job, Place place) {
        try {
            house.engine().getManagementService().executeJob(job.getId());
        } catch (RuntimeException e) {
            String step = sight.jobName(job);
            if (!OrderedFailure.caused(e)) {
                throw BadScenario.at(place, "job-failed", step, Play.reason(e));
            }
            trace.note(Wording.say("scenario.job-fails", step));
        }
        trace.changes();
    }

    private Optional<Job> next(Instant moment) {
        return sight.jobs()
                .filter(job -> !job.getDuedate().after(Date.from(moment)))
                .findFirst();
    }
}
