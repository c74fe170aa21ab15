package vn.motcua.supervision;

/** Where a dossier stands for a supervisor. */
enum Standing {
    /** Handed in and not accepted yet: no time limit runs. */
    RECEPTION,
    /** Accepted, and on the way to the authority whose receipt starts the clock. */
    ON_THE_WAY,
    RUNNING,
    /** The clock stands still for the citizen: papers, payment. */
    CITIZEN,
    /** The clock stands still for others: tax, measurement, a dispute. */
    OTHERS,
    /** The clock is closed: there is a result, a refusal or a withdrawal. */
    CLOSED,
    /** Ended without having been accepted. */
    LEFT;

    boolean open() {
        return this != CLOSED && this != LEFT;
    }
}
