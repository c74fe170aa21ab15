package vn.motcua.procedure.deployment;

import java.util.List;
import vn.motcua.Wording;
import vn.motcua.procedure.rule.Finding;

/** How a folder stands on this node: what became of it when it was last looked at. */
record Standing(State state, List<Finding> findings) {

    /** @param fine nobody has to do anything */
    enum State {
        IN_FORCE,
        REFUSED,
        /** Files are still being copied. */
        WAITING,
        RETIRED;

        String label() {
            return Wording.say("procedure.state." + name());
        }
    }

    boolean needsAttention() {
        return state == State.REFUSED || Finding.refuse(findings);
    }

    List<String> sentences() {
        return findings.stream().map(Finding::sentence).toList();
    }
}
