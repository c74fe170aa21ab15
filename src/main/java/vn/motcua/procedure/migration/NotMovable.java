package vn.motcua.procedure.migration;

import java.util.stream.Collectors;
import vn.motcua.Wording;

/** A dossier that stays where it is: it stands where the new version has no place for it. */
class NotMovable extends RuntimeException {

    private final transient Change change;

    NotMovable(Change change) {
        super(change.tokens().stream()
                .filter(token -> token.obstacle() != null)
                .map(token -> Wording.say(
                        "migration.stands", token.now().name(), token.now().id(), token.obstacle()))
                .collect(Collectors.joining(" ")));
        this.change = change;
    }

    /** Never null, unlike the inherited message. */
    String reason() {
        return String.valueOf(getMessage());
    }

    Change change() {
        return change;
    }
}
