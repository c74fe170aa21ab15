package vn.motcua.post;

import org.springframework.stereotype.Component;
import vn.motcua.authority.Acting;

/** Who may see a consignment, and who may hand it to the postman. */
@Component
class PostRights {

    private final Acting acting;

    PostRights(Acting acting) {
        this.acting = acting;
    }

    boolean sees(Consignment consignment) {
        String receiver = consignment.parties().receiverUnit();
        return seesList(consignment.parties().senderUnit()) || receiver != null && acting.belongsTo(receiver);
    }

    /** The list of what a unit sends. */
    boolean seesList(String unit) {
        return seesTheCity() || acting.belongsTo(unit);
    }

    boolean seesTheCity() {
        return acting.isAdministrator() || acting.isSupervisor();
    }

    boolean sends(Consignment consignment) {
        return acting.isAdministrator()
                || acting.belongsTo(consignment.parties().senderUnit());
    }
}
