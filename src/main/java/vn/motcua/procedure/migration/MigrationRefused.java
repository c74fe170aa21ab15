package vn.motcua.procedure.migration;

import java.util.Arrays;
import org.springframework.http.HttpStatus;
import vn.motcua.Wording;

/** What was asked cannot be done as asked; the message says which part, and what to do. */
class MigrationRefused extends RuntimeException {

    private final transient HttpStatus status;
    private final String field;

    private MigrationRefused(HttpStatus status, String field, String message) {
        super(message);
        this.status = status;
        this.field = field;
    }

    static MigrationRefused invalid(String field, String key, Object... gaps) {
        return new MigrationRefused(HttpStatus.BAD_REQUEST, field, say(key, gaps));
    }

    static MigrationRefused step(String old, String renewed, String why) {
        return invalid("steps", "step-refused", old, renewed, why);
    }

    static MigrationRefused unknown(String field, String key, Object... gaps) {
        return new MigrationRefused(HttpStatus.NOT_FOUND, field, say(key, gaps));
    }

    static MigrationRefused conflict(String key, Object... gaps) {
        return new MigrationRefused(HttpStatus.CONFLICT, "", say(key, gaps));
    }

    static MigrationRefused forbidden() {
        return new MigrationRefused(HttpStatus.FORBIDDEN, "", Wording.say("migration.forbidden"));
    }

    /** Numbers as they are typed, without the dots that Vietnamese sets between thousands. */
    private static String say(String key, Object... gaps) {
        return Wording.say(
                "migration." + key, Arrays.stream(gaps).map(String::valueOf).toArray());
    }

    HttpStatus status() {
        return status;
    }

    String field() {
        return field;
    }
}
