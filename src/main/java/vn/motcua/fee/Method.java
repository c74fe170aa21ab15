package vn.motcua.fee;

import java.util.Locale;
import vn.motcua.procedure.FromForms;

/** How money came. */
@FromForms
public enum Method {
    COUNTER,
    ONLINE,
    BANK;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
