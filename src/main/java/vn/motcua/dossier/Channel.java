package vn.motcua.dossier;

/** How a dossier came in. */
public enum Channel {
    COUNTER,
    PORTAL,
    POST;

    /** As it is written in forms and in the API: counter, portal, post. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
