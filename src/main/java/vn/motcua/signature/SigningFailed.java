package vn.motcua.signature;

import org.jspecify.annotations.Nullable;

/** Nothing was signed; whoever tries again may be luckier. The message is Vietnamese and says what to do. */
public class SigningFailed extends RuntimeException {

    SigningFailed(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
