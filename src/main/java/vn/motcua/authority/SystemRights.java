package vn.motcua.authority;

import java.util.function.Supplier;

/**
 * What the program does on its own account while a person's request runs: move the deadlines of other offices, tell a dossier's
 * process that a paper has come. The engine then asks nobody's rights, so the caller must have checked the person's before.
 */
public interface SystemRights {

    <T> T call(Supplier<T> work);

    default void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }
}
