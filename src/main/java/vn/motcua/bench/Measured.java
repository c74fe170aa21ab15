package vn.motcua.bench;

import java.util.Arrays;
import vn.motcua.Wording;

/**
 * What one promise came to. The budget is held by the ninety-ninth of a hundred.
 *
 * @param unit in which budget and values are
 */
record Measured(String what, double budget, String unit, double median, double p99, double most, int times) {

    static Measured times(String what, double budget, long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Measured(
                what,
                budget,
                "ms",
                at(sorted, 50) / 1e6,
                at(sorted, 99) / 1e6,
                sorted[sorted.length - 1] / 1e6,
                sorted.length);
    }

    static Measured once(String what, double budget, String unit, double value) {
        return new Measured(what, budget, unit, value, value, value, 1);
    }

    private static long at(long[] sorted, int percent) {
        return sorted[Math.max(0, (int) Math.ceil(sorted.length * percent / 100.0) - 1)];
    }

    boolean kept() {
        return p99 <= budget;
    }

    String line() {
        String verdict = Wording.say(kept() ? "bench.desk.kept" : "bench.desk.broken");
        return "%-52s %8.0f %-3s %9.1f %9.1f %9.1f %6d  %s"
                .formatted(what, budget, unit, median, p99, most, times, verdict);
    }

    static String title() {
        return "%-52s %12s %9s %9s %9s %6s"
                .formatted(
                        Wording.say("bench.desk.what"),
                        Wording.say("bench.desk.budget"),
                        "p50",
                        "p99",
                        "max",
                        Wording.say("bench.desk.times"));
    }
}
