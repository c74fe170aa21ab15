package vn.motcua.post;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.procedure.Procedures;

/** Tells the dossier's process what has become of a consignment, if it waits to hear it. */
@Component
class Announcements {

    private final Procedures procedures;

    Announcements(Procedures procedures) {
        this.procedures = procedures;
    }

    void tell(Consignment consignment) {
        String message = message(consignment.journey().state());
        if (message != null) {
            procedures.tell(consignment.dossierNumber(), message);
        }
    }

    private static @Nullable String message(ConsignmentState state) {
        return switch (state) {
            case DELIVERED -> "consignment-delivered";
            case LOST, DAMAGED -> "consignment-lost";
            // Called off, the papers are where they were: at the sender, as when they have come back.
            case RETURNED, CANCELLED -> "consignment-returned";
            case INVITED_ONCE, INVITED_TWICE -> "consignment-invited";
            case PREPARED, ORDERED, HANDED_TO_POST, IN_TRANSIT, AT_DELIVERY_OFFICE -> null;
        };
    }
}
