package vn.motcua.procedure;

/** A failure the procedure knows by name: it leaves the step as a BPMN error of this code. Anything else is retried. */
public class BusinessFailure extends RuntimeException {

    private final String code;

    public BusinessFailure(String code, String message) {
        super(message);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
