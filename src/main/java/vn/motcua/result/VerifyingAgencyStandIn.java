package vn.motcua.result;

import org.springframework.stereotype.Component;
import vn.motcua.Wording;
import vn.motcua.dossier.Dossier;

/** Stands in for the exchange of documents between agencies: nothing is sent, and the log says so. */
@Component
class VerifyingAgencyStandIn implements VerifyingAgency {

    @Override
    public String ask(Dossier dossier, String content, String key) {
        return Wording.say("stand-in.verification");
    }
}
