package vn.motcua.procedure;

/**
 * Sees an engine at work, step by step. There is none in production: nobody but a run of scenarios registers the
 * {@link StepWatch} that calls it.
 */
public interface Witness {

    /** Before a step is worked, in its transaction: what this throws, the step fails with. */
    void begins(String process, String dossier, String element);

    /** A step was entered, and the transaction has been committed. */
    void entered(String process, String dossier, String element);

    /** A sequence flow was taken, and the transaction has been committed. */
    void taken(String process, String dossier, String flow);
}
