package vn.motcua.dossier;

import vn.motcua.Wording;

/** The ten statuses of the national public service portal, in its order and with its numbers. */
public enum PublicStatus {
    REGISTERED,
    ACCEPTED,
    NOT_ACCEPTED,
    IN_PROGRESS,
    SUPPLEMENT_REQUIRED,
    PAYMENT_REQUIRED,
    WITHDRAWAL_REQUESTED,
    STOPPED,
    COMPLETED,
    RETURNED;

    /** The portal's number of the status, 1 to 10. */
    public int number() {
        return ordinal() + 1;
    }

    /** The portal's Vietnamese name. */
    public String label() {
        return Wording.say("status." + name());
    }
}
