package vn.motcua.incident;

import vn.motcua.Wording;

/** Where things go wrong; each has one source. */
public enum IncidentKind {
    /** The engine gave a step up. */
    STEP,
    /** The carrier could not be told of a consignment, or asked about it. */
    CARRIER,
    /** The post could not deliver a consignment. */
    DELIVERY,
    /** A notice did not reach the citizen. */
    NOTICE,
    /** A signature was refused, could not be asked for, or does not come. */
    SIGNATURE,
    /** No copy could be made of a scan, or it could not be signed. */
    SCAN,
    /** The virus scanner does not answer, and nobody may open what came in. */
    QUARANTINE,
    /** A kept file is damaged, missing or infected. */
    FILE;

    /** Vietnamese. */
    public String label() {
        return Wording.say("incident.kind." + name());
    }
}
