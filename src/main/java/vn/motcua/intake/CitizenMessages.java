package vn.motcua.intake;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.Wording;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.Occasion;
import vn.motcua.procedure.Procedures;

/** What the applicant says while the dossier runs, from the counter or from the API. */
@Service
class CitizenMessages {

    static final String WITHDRAWAL = "withdrawal-requested";

    private final Procedures procedures;

    CitizenMessages(Procedures procedures) {
        this.procedures = procedures;
    }

    /** @throws DossierRefusal when the dossier's state or its procedure does not wait for this message */
    @Transactional
    public void relay(Dossier dossier, String kind, String content, Occasion occasion) {
        if (kind.equals(WITHDRAWAL)) {
            dossier.requestWithdrawal(content, occasion);
        } else {
            dossier.hear(kind, content, occasion);
        }
        if (!procedures.tell(dossier.number(), kind)) {
            throw new DossierRefusal(Wording.say("message.not-awaited", dossier.number(), spoken(kind)));
        }
    }

    /** The kind in Vietnamese; a procedure may know kinds that have no words here. */
    private static String spoken(String kind) {
        return Wording.knows("message.kind." + kind) ? Wording.say("message.kind." + kind) : kind;
    }
}
