package vn.motcua.supervision;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The times that one step took, by classes. */
final class StepTimes {

    private final TreeMap<Integer, Long> stays = new TreeMap<>();
    private long all;
    private long late;
    private long paused;

    void add(int timeClass, long done, long doneLate, long pausedMinutes) {
        stays.merge(timeClass, done, Long::sum);
        all += done;
        late += doneLate;
        paused += pausedMinutes;
    }

    /** Minutes that so many of a hundred took at most; null where there are none. */
    @Nullable
    Long percentile(int percent) {
        long wanted = (all * percent + 99) / 100;
        long passed = 0;
        for (Map.Entry<Integer, Long> each : stays.entrySet()) {
            passed += each.getValue();
            if (passed >= wanted) {
                return TimeClass.middle(each.getKey());
            }
        }
        return null;
    }

    Heat.StepHeat heat(String step, long standing) {
        return new Heat.StepHeat(step, standing, all, percentile(50), percentile(90), late, paused);
    }
}
