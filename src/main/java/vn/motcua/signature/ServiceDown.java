package vn.motcua.signature;

import org.jspecify.annotations.Nullable;

/** The signing service gave no answer that can be used; the sentence is for whoever waits for the signature. */
class ServiceDown extends RuntimeException {

    ServiceDown(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
