package vn.motcua.scenario;

import java.util.List;
import java.util.Set;

/**
 * How a scenario went.
 *
 * @param passed the nodes and flows that its dossier passed, as {@code process/element}
 */
record Outcome(List<Mistake> mistakes, Set<String> passed) {

    boolean good() {
        return mistakes.isEmpty();
    }
}
