package vn.motcua;

import java.io.PrintStream;
import java.util.List;

/**
 * What the program does instead of serving when its first argument names it, {@code java -jar motcua.jar <name> …}. Modules
 * bring their commands as services ({@code META-INF/services}), since this package knows no module.
 */
public interface Command {

    /** The word on the command line. */
    String name();

    /**
     * @param arguments those behind the name
     * @param out what the command found, in Vietnamese
     * @param err what people should know besides
     * @return exit code, 0 when all is well
     */
    int run(List<String> arguments, PrintStream out, PrintStream err);
}
