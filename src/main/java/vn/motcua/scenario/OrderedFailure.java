package vn.motcua.scenario;

/** A block fails because the scenario says so. */
final class OrderedFailure extends RuntimeException {

    OrderedFailure(String element) {
        super("scenario: " + element + " fails");
    }

    static boolean caused(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OrderedFailure) {
                return true;
            }
        }
        return false;
    }
}
