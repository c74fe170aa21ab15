package vn.motcua.incident;

import java.util.List;

/** A module in which things go wrong. Asked by people at their screens: answers by a bounded question to the database. */
public interface IncidentSource {

    /** No other source has the same. */
    IncidentKind kind();

    /** Those of longest standing first. */
    List<OpenIncident> open(int most);

    /**
     * Does once more what has failed, at once or as soon as its turn comes; in the transaction of whoever asks.
     *
     * @return false when there is no such incident any more
     */
    boolean retry(String id);

    /**
     * A person has seen to it otherwise; only of incidents that say {@link OpenIncident.Way#SETTLE}.
     *
     * @param by account
     * @return false when there is no such incident any more
     */
    default boolean settle(String id, String by) {
        return false;
    }
}
