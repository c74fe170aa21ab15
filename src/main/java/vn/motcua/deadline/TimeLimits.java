package vn.motcua.deadline;

import java.time.LocalDate;

/** Where the statutory limits stand: the procedures' decision tables. */
public interface TimeLimits {

    /**
     * The limit of a procedure's case under the rules in force on the date of acceptance.
     *
     * @throws UnknownLimit when there is no such procedure, or no row for the case on that date
     */
    Limit limitFor(String procedure, String caseName, LocalDate acceptedOn);
}
