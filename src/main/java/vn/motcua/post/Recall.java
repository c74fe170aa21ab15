package vn.motcua.post;

import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Occasion;

/** Calls off what the postman has not collected, at the carrier too; the papers are where they were. */
@Component
class Recall {

    private final Errands errands;

    Recall(Errands errands) {
        this.errands = errands;
    }

    void callOff(Consignment consignment, Dossier dossier, String reason, Occasion occasion) {
        consignment.cancel(reason, occasion);
        errands.callOff(consignment, occasion.happenedAt());
        String unit = consignment.parties().senderUnit();
        String state = consignment.journey().state().label().toLowerCase(Locale.forLanguageTag("vi"));
        dossier.takeFromPost(consignment.orderCode(), Contents.holderAt(unit, dossier), unit, state, occasion);
    }
}
