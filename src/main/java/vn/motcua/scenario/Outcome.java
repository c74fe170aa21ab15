package vn.motcua.scenario;

import java.util.List;
import java.util.Set;

/**
 * How a scenario went.
 *
 * @param number of its dossier; empty when none came about
 * @param passed the nodes and flows that its dossier passed, as {@code process/element}
 */
record Outcome(List<Mistake> mistakes, String number, Set<String> passed) {

    boolean good() {
        return mistakes.isEmpty();
    }
}
