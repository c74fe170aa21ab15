package vn.motcua;

import java.io.PrintStream;
import java.util.List;

/** What {@code java -jar motcua.jar bench <name> …} measures. Modules bring theirs as services ({@code META-INF/services}). */
public interface Benchmark {

    /** The word behind {@code bench}. */
    String name();

    /**
     * @param arguments those behind the name
     * @param out the figures, in Vietnamese
     * @return whether they are within what was promised
     */
    boolean run(List<String> arguments, PrintStream out);
}
