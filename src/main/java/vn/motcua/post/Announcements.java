package vn.motcua.post;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.procedure.Procedures;

/** Tells the dossier's process what has become of a consignment, if it waits to hear it; its timers follow. */
@Component
class Announcements {

    private final Procedures procedures;

    Announcements(Procedures procedures) {
        this.procedures = procedures;
    }

    /** @param before how far it was until now */
    void tell(Consignment consignment, Journey before) {
        Journey now = consignment.journey();
        String message = now.state() == before.state() ? null : message(now.state());
        if (message != null) {
            procedures.tell(consignment.dossierNumber(), message);
        }
        if (!now.arrivalDue().equals(before.arrivalDue()) || !Objects.equals(now.invitedAt(), before.invitedAt())) {
            procedures.ask(consignment.dossierNumber(), PostFacts.NAME);
        }
    }

    private static @Nullable String message(ConsignmentState state) {
        return switch (state) {
            case DELIVERED -> "consignment-delivered";
            case LOST -> "consignment-lost";
            case DAMAGED -> "consignment-damaged";
            // Called off, the papers are where they were: at the sender, as when they have come back.
            case RETURNED, CANCELLED -> "consignment-returned";
            case INVITED_ONCE, INVITED_TWICE -> "consignment-invited";
            case PREPARED, ORDERED, HANDED_TO_POST, IN_TRANSIT, AT_DELIVERY_OFFICE -> null;
        };
    }
}
