package vn.motcua.post;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.Wording;
import vn.motcua.dossier.Channel;
import vn.motcua.dossier.Dossier;
import vn.motcua.procedure.BusinessFailure;
import vn.motcua.procedure.Step;

/** Makes consignments, one for each visit of a step. */
@Component
class Dispatch {

    private final Consignments consignments;
    private final Addresses addresses;
    private final Transits transits;
    private final Carrier carrier;
    private final Errands errands;

    Dispatch(Consignments consignments, Addresses addresses, Transits transits, Carrier carrier, Errands errands) {
        this.consignments = consignments;
        this.addresses = addresses;
        this.transits = transits;
        this.carrier = carrier;
        this.errands = errands;
    }

    /** @throws BusinessFailure when there is nothing to send, or nobody to send it to */
    void send(Purpose purpose, Dossier dossier, Step step) {
        List<Consignment> before = consignments.of(dossier.number());
        if (before.stream().anyMatch(each -> each.stepKey().equals(step.key()))) {
            return;
        }
        Instant at = step.occasion().happenedAt();
        Sending sending = sending(purpose, dossier);
        boolean withSlip = purpose == Purpose.TO_AUTHORITY && dossier.channel() == Channel.POST;
        Transit transit = transits.of(sending.parties(), withSlip, at);
        Instant due = transits.due(transit, at);
        Consignment consignment =
                new Consignment(sending, before.size() + 1, step.key(), transit, due, step.occasion());
        consignments.add(consignment);
        errands.order(consignment, at);
        record(consignment, dossier, step);
    }

    private Sending sending(Purpose purpose, Dossier dossier) {
        String from = purpose.carriesResult()
                ? resultHolder(purpose, dossier)
                : Contents.holder(dossier).orElseThrow(() -> nothing(dossier));
        String to = purpose == Purpose.TO_AUTHORITY ? dossier.competentUnit() : dossier.receivingUnit();
        if (!purpose.toCitizen() && from.equals(to)) {
            throw new BusinessFailure("nothing-to-send", Wording.say("post.already-there", dossier.number()));
        }
        Parties parties =
                purpose.toCitizen() ? addresses.toCitizen(dossier, from) : addresses.between(dossier, from, to);
        List<PostedPaper> papers =
                purpose.carriesResult() ? Contents.result(dossier) : Contents.originals(dossier, from);
        return new Sending(dossier.number(), purpose, carrier.name(), parties, papers);
    }

    private static String resultHolder(Purpose purpose, Dossier dossier) {
        return purpose == Purpose.RESULT_TO_CENTRE ? dossier.competentUnit() : dossier.holder();
    }

    private static BusinessFailure nothing(Dossier dossier) {
        return new BusinessFailure("nothing-to-send", Wording.say("post.nothing-to-send", dossier.number()));
    }

    private static void record(Consignment consignment, Dossier dossier, Step step) {
        Parties parties = consignment.parties();
        if (consignment.purpose().carriesResult()) {
            dossier.sendResultByPost(
                    Contents.resultName(dossier),
                    consignment.orderCode(),
                    parties.senderUnit(),
                    parties.receiverUnit(),
                    step.occasion());
        } else {
            dossier.sendByPost(consignment.orderCode(), parties.senderUnit(), parties.receiverUnit(), step.occasion());
        }
    }
}
