package vn.motcua.procedure.rule;

import vn.motcua.Wording;

/** What a finding means for a deployment. */
public enum Severity {
    /** The procedure is refused whole. */
    ERROR,
    /** The analyst is told; nothing stops. */
    WARNING;

    /** Vietnamese. */
    public String label() {
        return Wording.say("finding." + name());
    }
}
