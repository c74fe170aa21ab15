package vn.motcua.suspension;

import vn.motcua.dossier.Dossier;
import vn.motcua.procedure.FromForms;

/** What a model or a form may say that a dossier waits for. */
@FromForms
enum Awaited {
    MEASUREMENT(Dossier.Wait.MEASUREMENT),
    TAX(Dossier.Wait.TAX),
    PAYMENT(Dossier.Wait.PAYMENT),
    DISPUTE(Dossier.Wait.DISPUTE);

    private final Dossier.Wait kind;

    Awaited(Dossier.Wait kind) {
        this.kind = kind;
    }

    Dossier.Wait kind() {
        return kind;
    }
}
