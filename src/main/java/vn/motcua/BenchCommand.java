package vn.motcua;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/**
 * {@code java -jar motcua.jar bench <name> …}: measures what the product promises, so that the figures can be had on any
 * machine. Answers 0 when the promise is kept, 1 when it is not, 2 when asked wrongly.
 */
public final class BenchCommand implements Command {

    private static final int KEPT = 0, BROKEN = 1, ASKED_WRONGLY = 2;

    @Override
    public String name() {
        return "bench";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        List<Benchmark> all = ServiceLoader.load(Benchmark.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
        Optional<Benchmark> asked = all.stream()
                .filter(each -> !arguments.isEmpty() && each.name().equals(arguments.get(0)))
                .findFirst();
        try {
            if (asked.isPresent()) {
                return asked.get().run(arguments.subList(1, arguments.size()), out) ? KEPT : BROKEN;
            }
        } catch (NumberFormatException e) {
            // Asked for a number of rounds or pages that is none.
        }
        String names = all.stream().map(Benchmark::name).sorted().collect(Collectors.joining(", "));
        err.println(Wording.say("bench.usage", names));
        return ASKED_WRONGLY;
    }
}
