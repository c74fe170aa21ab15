package vn.motcua.platform;

import java.util.List;

/** The program must not start; the message says to the operator why, and never repeats a secret. */
class UnsafeSecretsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnsafeSecretsException(List<String> faults) {
        super(String.join(System.lineSeparator(), faults));
    }
}
