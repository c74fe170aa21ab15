package vn.motcua.result;

import org.springframework.stereotype.Component;
import vn.motcua.Wording;
import vn.motcua.dossier.Dossier;

/** Stands in for the website: nothing is published, and the log says so. */
@Component
class PublicWebsiteStandIn implements PublicWebsite {

    @Override
    public String publish(Dossier dossier, String key) {
        return Wording.say("stand-in.website");
    }
}
