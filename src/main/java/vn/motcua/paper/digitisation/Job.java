package vn.motcua.paper.digitisation;

/**
 * A paper in a worker's hands. It is the worker's as long as revision and attempt are those of the row.
 *
 * @param attempt from 1
 * @param digitised the copy is there and is to be signed
 */
record Job(String dossierNumber, String item, int revision, int attempt, boolean digitised) {

    static final int MOST_ATTEMPTS = 3;

    /** It has brought down, or run away from, as many workers as it may. */
    boolean isHopeless() {
        return attempt > MOST_ATTEMPTS;
    }

    boolean isLast() {
        return attempt >= MOST_ATTEMPTS;
    }
}
