package vn.motcua.desk.reception;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a reception has come.
 *
 * @param dossier number
 * @param outlook what the dossier now promises; null while it is not over
 * @param documents to be printed, form 01 first
 * @param lookUps what databases have answered, where the officer is to read it first
 */
record Outcome(State state, String dossier, @Nullable Outlook outlook, List<Paper> documents, List<LookUp> lookUps) {

    enum State {
        /** The receiving office has done what it can do now. */
        DONE,
        /** The dossier is open, and the program has not yet come to the receiving office's step. */
        WAITING,
        /** A database contradicts what was declared: the officer reads it and says so. */
        DIFFERS
    }

    /** @param receipt whether it is form 01 */
    record Paper(String id, String name, String href, boolean receipt) {}

    record LookUp(String label, String answer, boolean differs) {}
}
