package vn.motcua.scenario;

import java.util.Optional;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvent;

/** What a citizen said, as the log keeps it. */
final class Said {

    private static final String WITHDRAWAL = "withdrawal-requested";

    private Said() {}

    /** {@code kind: words}; empty when the event is of another kind. */
    static Optional<String> of(DossierEvent event) {
        if (event instanceof Dossier.CitizenSpoke spoke) {
            return Optional.of(spoke.kind() + ": " + spoke.content());
        } else if (event instanceof Dossier.WithdrawalRequested wish) {
            return Optional.of(WITHDRAWAL + ": " + wish.reason());
        }
        return Optional.empty();
    }
}
